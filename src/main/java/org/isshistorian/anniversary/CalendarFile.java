package org.isshistorian.anniversary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.isshistorian.archive.Source;

/// Anniversaries as a calendar that other programs read: iCalendar, RFC 5545.
public final class CalendarFile {
  private static final int LONGEST_LINE = 75;
  private static final int LONGEST_SUMMARY = 70;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private CalendarFile() {}

  /// The text of a calendar.
  ///
  /// @param made when it was made
  public static String of(List<Anniversary> anniversaries, Instant made) {
    var text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//ISS Historian//Anniversaries//EN");
    line(text, "CALSCALE:GREGORIAN");
    line(text, "METHOD:PUBLISH");
    line(text, "X-WR-CALNAME:Space station anniversaries");
    anniversaries.forEach(anniversary -> event(text, anniversary, made));
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private static void event(StringBuilder text, Anniversary anniversary, Instant made) {
    LocalDate on = anniversary.on();
    Source source = anniversary.passage().citation().source();
    line(text, "BEGIN:VEVENT");
    line(text, "UID:%s-%d@iss-historian".formatted(anniversary.passage().id(), on.getYear()));
    line(text, "DTSTAMP:" + STAMP.format(made));
    line(text, "DTSTART;VALUE=DATE:" + DAY.format(on));
    line(text, "DTEND;VALUE=DATE:" + DAY.format(on.plusDays(1)));
    line(text, "SUMMARY:" + escaped(summary(anniversary)));
    line(
        text,
        "DESCRIPTION:"
            + escaped(
                "%s\n\nSource: %s\n%s"
                    .formatted(anniversary.passage().text(), source.title(), source.link())));
    line(text, "URL:" + source.link());
    line(text, "CATEGORIES:" + anniversary.interest().word().toUpperCase(Locale.ROOT));
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
  }

  /// "25 years ago: " and the beginning of the sentence, cut between words.
  private static String summary(Anniversary anniversary) {
    String sentence = anniversary.passage().text();
    if (sentence.length() > LONGEST_SUMMARY) {
      int cut = sentence.lastIndexOf(' ', LONGEST_SUMMARY);
      sentence = sentence.substring(0, cut < 1 ? LONGEST_SUMMARY : cut) + " ...";
    }
    return "%s: %s".formatted(anniversary.ago(), sentence);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /// Lines have 75 bytes at most; a longer one goes on after a blank. No character is torn apart.
  private static void line(StringBuilder text, String line) {
    int room = LONGEST_LINE;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      String character = Character.toString(point);
      int bytes = character.getBytes(UTF_8).length;
      if (bytes > room) {
        text.append("\r\n ");
        room = LONGEST_LINE - 1;
      }
      text.append(character);
      room -= bytes;
      at += Character.charCount(point);
    }
    text.append("\r\n");
  }
}
