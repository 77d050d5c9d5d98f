package org.isshistorian.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.SendKey;
import org.isshistorian.testkit.ReplyCases;
import org.isshistorian.testkit.discord.FakeDiscord;
import org.isshistorian.testkit.discord.Json;
import org.isshistorian.testkit.discord.OpenApi;
import org.isshistorian.testkit.discord.Person;
import org.isshistorian.testkit.discord.Place;
import org.isshistorian.testkit.discord.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Every kind of call that the bot makes, held against Discord's own description of them.
@Timeout(60)
class OpenApiTest {
  @Test
  void everyCallIsAsDiscordDescribesIt() throws Exception {
    Optional<OpenApi> description = OpenApi.find();
    assumeTrue(description.isPresent(), "Discord's description is not at hand");
    List<Recorded> calls = callsOfADay();
    assertThat(calls)
        .extracting(Recorded::method)
        .contains("GET", "PUT", "POST", "PATCH", "DELETE");
    for (Recorded call : calls) {
      assertThat(description.get().faults(call))
          .as("%s %s", call.method(), call.path())
          .allMatch(OpenApiTest::isKnown);
    }
  }

  @Test
  void aWrongCallIsFound() throws Exception {
    Optional<OpenApi> description = OpenApi.find();
    assumeTrue(description.isPresent(), "Discord's description is not at hand");
    for (String body :
        List.of("{\"type\": \"five\"}", "{\"type\": 5, \"data\": {\"flags\": \"x\"}}", "{}")) {
      var call = new Recorded("POST", "interactions/1/token/callback", Json.read(body));
      assertThat(description.get().faults(call)).isNotEmpty();
    }
    assertThat(description.get().faults(new Recorded("GET", "nowhere", Json.read(""))))
        .isNotEmpty();
  }

  /// JDA writes numbers as texts here and there, or the other way round, and says more than is
  /// asked; Discord takes all of it.
  private static boolean isKnown(String fault) {
    return fault.matches(
        "/0/(contexts|integration_types)/\\d: .*"
            + "|/0: nobody knows nsfw"
            + "|/attachments/\\d: nobody knows content_type"
            + "|/attachments/\\d/id: \\d is not of type \"string\""
            + "|/0/options/\\d+/options/\\d+: nobody knows autocomplete");
  }

  private static List<Recorded> callsOfADay() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start();
        TestBot bot = TestBot.on(discord)) {
      JsonNode page = discord.answer(discord.slash(Place.LOUNGE, Person.ADA, "page", Map.of()));
      discord.answer(discord.press(Place.LOUNGE, Person.ADA, page, "Next"));
      discord.answer(discord.press(Place.LOUNGE, Person.ADA, page, "More"));
      discord.answer(discord.press(Place.LOUNGE, Person.ADA, page, "Cite"));
      discord.awaitDeletion(discord.press(Place.LOUNGE, Person.ADA, page, "Delete"));
      JsonNode hidden =
          discord.answer(
              discord.slash(Place.LOUNGE, Person.ADA, "page", Map.of("private", "true")));
      discord.answer(discord.press(Place.LOUNGE, Person.ADA, hidden, "Share"));
      discord.answer(discord.slash(Place.LOUNGE, Person.ADA, "calendar", Map.of()));
      discord.say(Place.DIRECT, Person.ADA, "calendar");
      discord.message(Place.DIRECT, 1);
      discord.choices(discord.type(Place.LOUNGE, Person.ADA, "echo", "text", "za"));
      for (Place place : List.of(Place.LOUNGE, Place.WITHOUT_HISTORY, Place.DIRECT)) {
        int before = discord.messageCount(place);
        discord.say(place, Person.ADA, "<@4000> when was Zarya launched?");
        discord.message(place, before + 1);
      }
      discord.say(Place.READ_ONLY, Person.ADA, "<@4000> help");
      discord.message(Place.DIRECT, 3);
      var post = new Post(new SendKey("k"), ReplyCases.day(20), Optional.of("2001"), true, true);
      bot.platform().post(new ChannelRef("discord", "1000", Place.NEWS.channel()), post);
      return discord.calls();
    }
  }
}
