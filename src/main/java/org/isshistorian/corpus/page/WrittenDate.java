package org.isshistorian.corpus.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isshistorian.archive.EventDate;

/// The first date that a sentence tells: "November 20, 1998", "20 Nov. 1998", "1998-11-20",
/// "November 1998". Numbers alone ("20/11/98") are left: nobody can tell day from month.
final class WrittenDate {
  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*)\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? ((?:19|20)\\d\\d)\\b");
  private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
  private static final Pattern MONTH_ALONE =
      Pattern.compile("\\b" + MONTH + " ((?:19|20)\\d\\d)\\b");

  private WrittenDate() {}

  static Optional<EventDate> find(String sentence) {
    Matcher monthFirst = MONTH_FIRST.matcher(sentence);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(sentence);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher iso = ISO.matcher(sentence);
    if (iso.find()) {
      return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher alone = MONTH_ALONE.matcher(sentence);
    return alone.find()
        ? Optional.of(
            new EventDate.Month(
                YearMonth.of(Integer.parseInt(alone.group(2)), month(alone.group(1)))))
        : Optional.empty();
  }

  private static Optional<EventDate> day(String year, int month, String day) {
    try {
      return Optional.of(
          new EventDate.Day(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int month(String beginning) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(beginning.toUpperCase(Locale.ROOT))) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException(beginning);
  }
}
