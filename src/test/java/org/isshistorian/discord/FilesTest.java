package org.isshistorian.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.chat.SendKey;
import org.isshistorian.testkit.ReplyCases;
import org.isshistorian.testkit.discord.FakeDiscord;
import org.isshistorian.testkit.discord.Interacting;
import org.isshistorian.testkit.discord.Person;
import org.isshistorian.testkit.discord.Place;
import org.isshistorian.testkit.discord.Recorded;
import org.isshistorian.testkit.discord.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The calendar as a file, through the real JDA.
@Timeout(60)
class FilesTest {
  private static final String NAME = "iss-anniversaries.ics";

  private FakeDiscord discord;
  private TestBot bot;

  @BeforeEach
  void start() throws Exception {
    discord = FakeDiscord.start();
    bot = TestBot.on(discord);
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
  }

  /// The files that the bot sent with calls of this kind.
  private List<Upload> sent(String method, String path) {
    return discord.calls(method, path).stream().map(Recorded::files).flatMap(List::stream).toList();
  }

  private static int events(Upload file) {
    return file.text().split("BEGIN:VEVENT", -1).length - 1;
  }

  private JsonNode answer(Place place, String command) {
    return discord.answer(discord.slash(place, Person.ADA, command, Map.of()));
  }

  @Test
  void theButtonUnderUpcomingGivesWhatIsListedAsAFileToTheOneWhoPressed() {
    JsonNode listed = answer(Place.LOUNGE, "upcoming");
    Interacting press = discord.press(Place.LOUNGE, Person.BOB, listed, "Calendar file");
    JsonNode given = discord.answer(press);
    assertThat(discord.isEphemeral(press)).isTrue();
    assertThat(given.at("/attachments/0/filename").asText()).isEqualTo(NAME);
    assertThat(given.at("/attachments/0/description").asText()).contains("round anniversar");
    assertThat(given.at("/attachments")).hasSize(1);
    assertThat(sent("PATCH", "webhooks/.*"))
        .singleElement()
        .satisfies(file -> {
          assertThat(file.name()).isEqualTo(NAME);
          assertThat(file.text()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
          long sentences = Shown.text(listed).lines().filter(line -> line.startsWith(">")).count();
          assertThat(sentences).isPositive();
          assertThat(events(file)).isEqualTo((int) sentences);
        });
  }

  @Test
  void aCommandAndADirectMessageGiveItToo() {
    assertThat(answer(Place.LOUNGE, "calendar").at("/attachments/0/filename").asText())
        .isEqualTo(NAME);
    discord.say(Place.DIRECT, Person.ADA, "calendar");
    assertThat(discord.message(Place.DIRECT, 1).at("/attachments/0/filename").asText())
        .isEqualTo(NAME);
    discord.say(Place.LOUNGE, Person.ADA, "<@4000> calendar");
    JsonNode reply = discord.message(Place.LOUNGE, 2);
    assertThat(reply.at("/attachments/0/filename").asText()).isEqualTo(NAME);
    assertThat(sent("POST", "channels/.*")).hasSize(2).allMatch(file -> events(file) > 0);
  }

  @Test
  void aPrivateFileHasNoButtonThatWouldShareItsAddressAlone() {
    JsonNode hidden =
        discord.answer(
            discord.slash(Place.LOUNGE, Person.ADA, "calendar", Map.of("private", "true")));
    assertThat(hidden.at("/attachments")).hasSize(1);
    assertThat(Shown.buttons(hidden)).isEmpty();
  }

  @Test
  void whereFilesAreForbiddenWordsStandInTheirPlace() {
    JsonNode answer = answer(Place.WITHOUT_FILES, "calendar");
    assertThat(Shown.text(answer)).contains("Attach Files").contains("./iss calendar");
    assertThat(answer.at("/attachments")).isEmpty();
    int before = discord.messageCount(Place.WITHOUT_FILES);
    discord.say(Place.WITHOUT_FILES, Person.ADA, "<@4000> calendar");
    JsonNode reply = discord.message(Place.WITHOUT_FILES, before + 1);
    assertThat(Shown.text(reply)).contains("Attach Files").contains("./iss calendar");
    assertThat(sent("POST", "channels/.*")).isEmpty();
  }

  @Test
  void aPostSaysWhatItCannotCarry() throws Exception {
    var post = new Post(new SendKey("k"), ReplyCases.all().get("file"));
    var channel = new ChannelRef("discord", "1000", Place.LOUNGE.channel());
    assertThat(bot.platform().post(channel, post)).isInstanceOf(PostOutcome.Posted.class);
    assertThat(Shown.text(discord.message(Place.LOUNGE, 1))).contains("./iss calendar writes");
  }
}
