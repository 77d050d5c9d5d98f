package org.isshistorian.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.SendKey;
import org.isshistorian.slack.fake.Fault;
import org.isshistorian.slack.fake.Payload;
import org.isshistorian.slack.fake.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of posts, with everything that can go wrong on the way.
class PostingTest {
  private static final String METHOD = "chat.postMessage";

  private final Bench bench = Bench.http();

  @BeforeEach
  void start() throws PlatformRefusedException, InterruptedException {
    bench.start();
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void aPersonIsToldByTheirIdInThePlaceOfAChannels() throws Exception {
    var anywhere = new ChannelRef("slack", Payload.TEAM, "C0");
    var post = new Post(new SendKey("paused"), Reply.of(new Reply.Block.Text("hello")));

    assertThat(bench.platform.post(anywhere.direct(Bench.ROOM), post))
        .isInstanceOf(PostOutcome.Posted.class);
  }

  private PostOutcome post(String channel, String text) throws InterruptedException {
    var post = new Post(new SendKey(text), Reply.of(new Reply.Block.Text(text)));
    return bench.platform.post(new ChannelRef("slack", Payload.TEAM, channel), post);
  }

  @Test
  void aPostStandsInTheChannel() throws InterruptedException {
    PostOutcome outcome = post(Bench.ROOM, "hello");

    assertThat(outcome).isInstanceOf(PostOutcome.Posted.class);
    assertThat(bench.slack.all()).extracting(Said::text).containsExactly("hello");
    assertThat(bench.platform.repeatWindow()).isZero();
  }

  @Test
  void aLostReplyIsUnknownAndNothingIsSentAgain() throws InterruptedException {
    bench.slack.fail(METHOD, new Fault.LostReply());

    PostOutcome outcome = post(Bench.ROOM, "hello");

    assertThat(outcome).isInstanceOf(PostOutcome.Unknown.class);
    assertThat(bench.slack.all()).hasSize(1);
  }

  @Test
  void anErrorOfTheServerIsUnknown() throws InterruptedException {
    bench.slack.fail(METHOD, new Fault.Status(503));
    bench.slack.fail(METHOD, new Fault.Mistake("internal_error"));

    assertThat(post(Bench.ROOM, "one")).isInstanceOf(PostOutcome.Unknown.class);
    assertThat(post(Bench.ROOM, "two")).isInstanceOf(PostOutcome.Unknown.class);
    assertThat(bench.slack.all()).isEmpty();
  }

  @Test
  void whereTheBotIsNoMemberItSaysHowToInviteIt() throws InterruptedException {
    assertThat(post(Bench.OUTSIDE, "hello"))
        .isInstanceOfSatisfying(
            PostOutcome.Refused.class,
            refused -> {
              assertThat(refused.permanent()).isTrue();
              assertThat(refused.reason()).contains("/invite");
            });
  }

  @Test
  void whatPeopleMustMendIsRefusedForGood() throws InterruptedException {
    bench.workspace.archivedRoom("C9");

    assertThat(reason(post("C9", "a"))).contains("archived");
    assertThat(reason(post("C404", "a"))).contains("gone");
    bench.workspace.only(Set.of("commands"));
    assertThat(reason(post(Bench.ROOM, "a"))).contains("chat:write");
    bench.workspace.only(new HashSet<>(SlackApp.SCOPES));
    bench.workspace.revoke(Bench.BOT_TOKEN);
    assertThat(reason(post(Bench.ROOM, "a"))).contains("install");
    assertThat(bench.slack.all()).isEmpty();
  }

  private static String reason(PostOutcome outcome) {
    assertThat(outcome).isInstanceOf(PostOutcome.Refused.class);
    PostOutcome.Refused refused = (PostOutcome.Refused) outcome;
    assertThat(refused.permanent()).isTrue();
    return refused.reason();
  }

  @Test
  void aMessageThatSlackDislikesIsNotThePlacesFault() throws InterruptedException {
    bench.slack.fail(METHOD, new Fault.Mistake("invalid_blocks"));

    assertThat(post(Bench.ROOM, "a"))
        .isEqualTo(new PostOutcome.Refused("Slack refuses this message: invalid_blocks", false));
  }

  @Test
  void aWorkspaceWithoutTheBotIsRefused() throws InterruptedException {
    var post = new Post(new SendKey("a"), Reply.of(new Reply.Block.Text("a")));

    PostOutcome outcome = bench.platform.post(new ChannelRef("slack", "T404", Bench.ROOM), post);

    assertThat(reason(outcome)).contains("no longer installed");
  }

  @Test
  void aShortWaitIsWaitedFor() throws InterruptedException {
    bench.slack.fail(METHOD, new Fault.TooMany(1));
    long before = System.nanoTime();

    PostOutcome outcome = post(Bench.ROOM, "hello");

    assertThat(outcome).isInstanceOf(PostOutcome.Posted.class);
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(bench.slack.all()).hasSize(1);
  }

  @Test
  void aLongWaitIsToldAndHoldsOnlyItsChannel() throws InterruptedException {
    bench.workspace.room("C5");
    bench.slack.fail(METHOD, new Fault.TooMany(30));

    PostOutcome first = post(Bench.ROOM, "one");
    PostOutcome second = post(Bench.ROOM, "two");
    PostOutcome other = post("C5", "three");

    for (PostOutcome held : List.of(first, second)) {
      assertThat(held)
          .isInstanceOfSatisfying(
              PostOutcome.RetryAfter.class,
              later -> assertThat(later.duration()).isGreaterThan(Duration.ofSeconds(20)));
    }
    assertThat(other).isInstanceOf(PostOutcome.Posted.class);
    assertThat(bench.slack.all()).extracting(Said::text).containsExactly("three");
    assertThat(bench.slack.web().called().stream().filter(METHOD::equals)).hasSize(2);
  }

  @Test
  void slackOutOfReachIsCertainlyNotPosted() throws InterruptedException {
    bench.slack.close();
    // The first may use the connection that was open; nobody can tell of that one.
    assertThat(post(Bench.ROOM, "one")).isNotInstanceOf(PostOutcome.Posted.class);

    assertThat(post(Bench.ROOM, "two")).isInstanceOf(PostOutcome.RetryAfter.class);
  }

  @Test
  void afterTheEndNothingIsPosted() throws InterruptedException {
    bench.platform.close();

    assertThat(post(Bench.ROOM, "hello")).isInstanceOf(PostOutcome.RetryAfter.class);
    assertThat(bench.slack.all()).isEmpty();
  }
}
