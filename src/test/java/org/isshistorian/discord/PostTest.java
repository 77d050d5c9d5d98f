package org.isshistorian.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.MemoryConversations;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.SendKey;
import org.isshistorian.discord.rest.ChannelPoster;
import org.isshistorian.testkit.LogWatch;
import org.isshistorian.testkit.discord.FakeDiscord;
import org.isshistorian.testkit.discord.Fault;
import org.isshistorian.testkit.discord.Person;
import org.isshistorian.testkit.discord.Place;
import org.isshistorian.testkit.discord.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What becomes of posts. They need no gateway: any instance can post into any channel.
@Timeout(60)
class PostTest {
  private static final String MESSAGES = "channels/1100/messages";

  private final FakeDiscord discord = FakeDiscord.start();
  private final DiscordPlatform platform =
      new DiscordPlatform(
          discord.settings(),
          new MemoryConversations(),
          new MemoryNotes(),
          Clock.systemUTC(),
          _ -> {});

  @AfterEach
  void stop() {
    platform.close();
    discord.close();
  }

  private static Post post(String text) {
    return new Post(new SendKey("sub-1 2026-11-20"), Reply.of(new Reply.Block.Text(text)));
  }

  private static ChannelRef channel(Place place) {
    return new ChannelRef("discord", place.guild(), place.channel());
  }

  private PostOutcome post(Place place, Post post) throws InterruptedException {
    return platform.post(channel(place), post);
  }

  private PostOutcome postInLounge() throws InterruptedException {
    return post(Place.LOUNGE, post("hello"));
  }

  @Test
  void aPersonIsToldInADirectConversation() throws Exception {
    PostOutcome outcome =
        platform.post(channel(Place.LOUNGE).direct(Person.ADA.id()), post("hello"));
    assertThat(outcome).isInstanceOf(PostOutcome.Posted.class);
    assertThat(Shown.text(discord.message(Place.DIRECT, 1))).isEqualTo("hello");
  }

  @Test
  void aPostStandsInTheChannelAndMentionsNobody() throws Exception {
    PostOutcome outcome = postInLounge();
    JsonNode message = discord.message(Place.LOUNGE, 1);
    assertThat(outcome).isEqualTo(new PostOutcome.Posted(message.get("id").asText()));
    assertThat(Shown.text(message)).isEqualTo("hello");
    assertThat(Shown.buttons(message)).isEmpty();
    Recorded sent = discord.call("POST", MESSAGES);
    assertThat(sent.body().at("/nonce").asText())
        .isEqualTo(new SendKey("sub-1 2026-11-20").nonce());
    assertThat(sent.body().at("/enforce_nonce").asBoolean()).isTrue();
    assertThat(sent.body().at("/allowed_mentions/parse")).isEmpty();
    assertThat(sent.body().at("/flags").asInt() & 1 << 12).isZero();
  }

  @Test
  void aPostTriedAgainWithTheSameKeyIsOneMessage() throws Exception {
    assertThat(postInLounge()).isEqualTo(postInLounge());
    assertThat(discord.messageCount(Place.LOUNGE)).isEqualTo(1);
    assertThat(platform.repeatWindow()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void onlyTheRoleThatIsToldIsMentioned() throws Exception {
    var post =
        new Post(new SendKey("k"), post("@everyone").reply(), Optional.of("2001"), true, false);
    post(Place.LOUNGE, post);
    Recorded sent = discord.call("POST", MESSAGES);
    assertThat(sent.body().at("/allowed_mentions/parse")).isEmpty();
    assertThat(sent.body().at("/allowed_mentions/roles"))
        .extracting(JsonNode::asText)
        .containsExactly("2001");
    assertThat(Shown.text(discord.message(Place.LOUNGE, 1))).startsWith("<@&2001>");
    assertThat(sent.body().at("/flags").asInt() & 1 << 12).isNotZero();
  }

  @Test
  void whatIsNoRoleIsNotMentioned() throws Exception {
    var post = new Post(new SendKey("k"), post("x").reply(), Optional.of("everyone"), false, false);
    post(Place.LOUNGE, post);
    assertThat(Shown.text(discord.message(Place.LOUNGE, 1))).isEqualTo("x");
  }

  @Test
  void aPublishedPostGoesOnToFollowers() throws Exception {
    var post = new Post(new SendKey("k"), post("x").reply(), Optional.empty(), false, true);
    post(Place.NEWS, post);
    discord.call("POST", "channels/1102/messages/\\d+/crosspost");
  }

  @Test
  void aPostThatCannotBePublishedIsPostedAllTheSame() throws Exception {
    var post = new Post(new SendKey("k"), post("x").reply(), Optional.empty(), false, true);
    try (var log = LogWatch.on(ChannelPoster.class)) {
      assertThat(post(Place.LOUNGE, post)).isInstanceOf(PostOutcome.Posted.class);
      assertThat(log.records()).hasSize(1);
    }
  }

  @Test
  void aLostAnswerMakesOneMessage() throws Exception {
    discord.next("POST", MESSAGES, new Fault.LostAnswer());
    assertThat(postInLounge()).isInstanceOf(PostOutcome.Posted.class);
    assertThat(discord.calls("POST", MESSAGES)).hasSize(2);
    assertThat(discord.messageCount(Place.LOUNGE)).isEqualTo(1);
  }

  @Test
  void anAnswerThatIsLostEveryTimeLeavesItUnknown() throws Exception {
    for (int i = 0; i < 4; i++) {
      discord.next("POST", MESSAGES, new Fault.LostAnswer());
    }
    assertThat(postInLounge()).isInstanceOf(PostOutcome.Unknown.class);
    assertThat(discord.messageCount(Place.LOUNGE)).isEqualTo(1);
  }

  @Test
  void aServersErrorIsTriedAgainAndThenUnknown() throws Exception {
    discord.next("POST", MESSAGES, Fault.status(502));
    discord.next("POST", MESSAGES, Fault.status(500));
    assertThat(postInLounge()).isInstanceOf(PostOutcome.Posted.class);
    for (int i = 0; i < 4; i++) {
      discord.next("POST", MESSAGES, Fault.status(503));
    }
    assertThat(postInLounge()).isInstanceOf(PostOutcome.Unknown.class);
  }

  @Test
  void aShortHoldIsWaitedForAndALongOneHandedBack() throws Exception {
    discord.next("POST", MESSAGES, Fault.tooMany(Duration.ofSeconds(2), false));
    assertThat(postInLounge()).isInstanceOf(PostOutcome.Posted.class);
    discord.next("POST", MESSAGES, Fault.tooMany(Duration.ofSeconds(90), true));
    assertThat(postInLounge()).isEqualTo(new PostOutcome.RetryAfter(Duration.ofSeconds(90)));
  }

  @Test
  void aHoldAfterAPerhapsDoesNotSayThatItWasNotPosted() throws Exception {
    discord.next("POST", MESSAGES, new Fault.LostAnswer());
    discord.next("POST", MESSAGES, Fault.tooMany(Duration.ofSeconds(90), false));
    assertThat(postInLounge()).isInstanceOf(PostOutcome.Unknown.class);
  }

  @Test
  void aMissingPermissionIsNamed() throws Exception {
    assertThat(post(Place.READ_ONLY, post("x")))
        .isEqualTo(
            new PostOutcome.Refused("I lack the permission Send Messages in the channel.", true));
    discord.next("POST", MESSAGES, Fault.error(403, 50001));
    assertThat(postInLounge())
        .isEqualTo(
            new PostOutcome.Refused("I lack the permission View Channel in the channel.", true));
  }

  @Test
  void aChannelThatIsGoneIsRefusedForGood() throws Exception {
    assertThat(platform.post(new ChannelRef("discord", "1000", "1199"), post("x")))
        .isEqualTo(new PostOutcome.Refused("The channel is gone.", true));
  }

  @Test
  void aBadTokenOrABadMessageIsNotTheChannelsFault() throws Exception {
    discord.next("POST", MESSAGES, Fault.error(401, 0));
    discord.next("POST", MESSAGES, Fault.error(400, 50035));
    for (int i = 0; i < 2; i++) {
      PostOutcome outcome = postInLounge();
      assertThat(outcome).isInstanceOf(PostOutcome.Refused.class);
      assertThat(((PostOutcome.Refused) outcome).permanent()).isFalse();
    }
  }

  @Test
  void withoutANetworkNothingWasPosted() throws Exception {
    discord.close();
    assertThat(postInLounge()).isEqualTo(new PostOutcome.RetryAfter(Duration.ofSeconds(30)));
  }

  @Test
  void postsToOneChannelKeepTheirOrder() throws Exception {
    discord.next("POST", MESSAGES, new Fault.SlowAnswer(Duration.ofMillis(300)));
    try (ExecutorService posters =
        Executors.newSingleThreadExecutor(r -> new Thread(r, "poster"))) {
      Future<PostOutcome> first = posters.submit(() -> post(Place.LOUNGE, keyed("first")));
      discord.call("POST", MESSAGES);
      post(Place.LOUNGE, keyed("second"));
      assertThat(first.isDone()).isTrue();
    }
    List<String> texts =
        IntStream.of(1, 2).mapToObj(i -> Shown.text(discord.message(Place.LOUNGE, i))).toList();
    assertThat(texts).containsExactly("first", "second");
  }

  @Test
  void noChannelWaitsForAnother() throws Exception {
    discord.next("POST", MESSAGES, new Fault.SlowAnswer(Duration.ofSeconds(1)));
    try (ExecutorService posters =
        Executors.newSingleThreadExecutor(r -> new Thread(r, "poster"))) {
      Future<PostOutcome> slow = posters.submit(() -> post(Place.LOUNGE, keyed("slow")));
      discord.call("POST", MESSAGES);
      assertThat(post(Place.NEWS, keyed("quick"))).isInstanceOf(PostOutcome.Posted.class);
      assertThat(slow.isDone()).isFalse();
      slow.cancel(true);
    }
  }

  private static Post keyed(String text) {
    return new Post(new SendKey(text), Reply.of(new Reply.Block.Text(text)));
  }
}
