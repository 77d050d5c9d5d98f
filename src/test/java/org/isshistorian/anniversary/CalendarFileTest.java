package org.isshistorian.anniversary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.isshistorian.archive.Archive;
import org.isshistorian.testkit.PassageBuilder;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
  private static final Instant MADE = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void aParserOfOthersReadsIt() throws Exception {
    List<Anniversary> year =
        almanac(SampleArchive.archive())
            .between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31), List.of());

    Calendar calendar = read(CalendarFile.of(year, MADE));

    calendar.validate(true);
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events).hasSameSizeAs(year).hasSizeGreaterThan(2);
    VEvent zarya =
        events.stream()
            .filter(e -> e.getUid().orElseThrow().getValue().contains("zarya-launch"))
            .findFirst()
            .orElseThrow();
    assertThat(zarya.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(zarya.getSummary().getValue()).startsWith("28 years ago: Zarya, the first module");
    assertThat(zarya.getDescription().getValue())
        .startsWith(SampleArchive.passageOf("1998-11-20-zarya-launch").text())
        .contains("Source: ");
    assertThat(zarya.getUrl().getValue()).startsWith("https://");
  }

  @Test
  void whateverStandsInASentenceComesBackAsItWas() throws Exception {
    String hostile =
        "A; B, C \\ D \"E\": naïve Übermut, 宇宙ステーション and 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀"
            + " again, and again.";
    Archive archive =
        SampleArchive.with(PassageBuilder.passage("p").date("2001-03-04").text(hostile).build());
    List<Anniversary> day =
        almanac(archive).between(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4), List.of());

    String text = CalendarFile.of(day, MADE);

    VEvent event = (VEvent) read(text).getComponents("VEVENT").getFirst();
    assertThat(event.getDescription().getValue()).startsWith(hostile);
    assertThat(text.split("\r\n", -1))
        .allMatch(line -> line.getBytes(UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\n"));
  }

  @Test
  void withoutAnniversariesItIsStillACalendar() throws Exception {
    assertThat(read(CalendarFile.of(List.of(), MADE)).getComponents("VEVENT")).isEmpty();
  }

  private static Calendar read(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static Almanac almanac(Archive archive) {
    return new Almanac(archive.timeline(), PostingRules.LeapDay.FEBRUARY_28);
  }
}
