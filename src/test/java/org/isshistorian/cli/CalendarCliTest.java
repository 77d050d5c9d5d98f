package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCliTest {
  @TempDir private Path folder;

  private Cli.Run iss(String... arguments) {
    return Cli.in(folder).run(arguments);
  }

  private static long events(String calendar) {
    return calendar.lines().filter("BEGIN:VEVENT"::equals).count();
  }

  @Test
  void withoutDatesItIsAYearFromToday() {
    Cli.Run run = iss("calendar");

    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:20251120")
        .contains("DTSTART;VALUE=DATE:20261102")
        .doesNotContain("DTSTART;VALUE=DATE:20261120");
  }

  @Test
  void itIsCutByDatesKindsAndRoundness() {
    assertThat(events(iss("calendar", "--from", "2026-12-01", "--to", "2026-12-31").out()))
        .isEqualTo(2);
    assertThat(
            iss("calendar", "--from", "2026-12-01", "--to", "2026-12-31", "--kinds", "spacewalks")
                .out())
        .contains("CATEGORIES:SPACEWALKS")
        .doesNotContain("CATEGORIES:LAUNCHES");
    assertThat(
            events(iss("calendar", "--from", "2028-11-01", "--to", "2028-11-30", "--round").out()))
        .isEqualTo(1);
  }

  @Test
  void itIsWrittenToAFile() throws Exception {
    Path file = folder.resolve("station.ics");

    Cli.Run run = iss("calendar", "--output", file.toString());

    assertThat(run.out()).contains("anniversaries in " + file);
    assertThat(Files.readString(file)).endsWith("END:VCALENDAR\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--from, tomorrow, write 2026-11-20",
    "--to, 2020-01-01, is not within",
    "--to, 2099-01-01, is not within",
    "--kinds, parties, there are launches",
  })
  void whatIsWrongIsSaid(String option, String value, String words) {
    Cli.Run run = iss("calendar", option, value);

    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err()).contains(words);
  }
}
