package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnThisDayCliTest {
  @TempDir private Path folder;

  private Cli.Run iss(String... arguments) {
    return Cli.in(folder).run(arguments);
  }

  private static List<String> fields(JsonNode node) {
    return node.propertyStream().map(property -> property.getKey()).toList();
  }

  @Test
  void withoutADayItIsTodayByTheClock() {
    Cli.Run run = iss("on-this-day");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out().lines())
        .startsWith(
            "On November 20 (UTC):",
            "1998: 27 years ago",
            SampleArchive.passageOf("1998-11-20-zarya-launch").text());
  }

  @Test
  void jsonKeepsTheContract() {
    JsonNode json = iss("on-this-day", "--json").json();
    assertThat(fields(json)).containsExactly("day", "events");
    assertThat(json.get("day").asText()).isEqualTo("11-20");
    assertThat(json.get("events")).hasSize(1);
    JsonNode event = json.get("events").get(0);
    assertThat(fields(event))
        .containsExactly(
            "passageId", "sentence", "date", "years", "kind", "significance", "source", "more");
    assertThat(event.get("passageId").asText()).isEqualTo("1998-11-20-zarya-launch");
    assertThat(event.get("date").asText()).isEqualTo("1998-11-20");
    assertThat(event.get("years").isInt()).isTrue();
    assertThat(event.get("years").asInt()).isEqualTo(27);
    assertThat(event.get("kind").asText()).isEqualTo("launch");
    assertThat(event.get("significance").asInt()).isEqualTo(5);
    assertThat(fields(event.get("source"))).containsExactly("title", "url");
    assertThat(event.get("more").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "12-07, 12-07, 1998-12-07-eva-001, 27",
    "2000-12-07, 12-07, 1998-12-07-eva-001, 2",
    "7 December, 12-07, 1998-12-07-eva-001, 27",
    "02-29, 02-29, 2016-02-29-kopra-takes-command, 9",
    "2027-02-28, 02-28, 2016-02-29-kopra-takes-command, 11"
  })
  void aDayMayBeNamed(String asked, String day, String event, int years) {
    JsonNode json = iss("on-this-day", "--json", asked).json();
    assertThat(json.get("day").asText()).isEqualTo(day);
    assertThat(json.get("events")).hasSize(1);
    assertThat(json.get("events").get(0).get("passageId").asText()).isEqualTo(event);
    assertThat(json.get("events").get(0).get("years").asInt()).isEqualTo(years);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01-02", "1990-11-20", "2028-02-28"})
  void aDayWithoutEventsHasNone(String day) {
    Cli.Run run = iss("on-this-day", day, "--json");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.json().get("events")).isEmpty();
    assertThat(iss("on-this-day", day).out()).startsWith("The corpus tells of nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"13-45", "02-30", "1998-11-31", "tomorrow", "11"})
  void whatIsNotADayIsBadUsage(String day) {
    Cli.Run run = iss("on-this-day", day);
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err().strip())
        .isEqualTo("'%s' is not a day; write 11-20, 1998-11-20 or \"20 November\".".formatted(day));
    assertThat(run.out()).isEmpty();
  }
}
