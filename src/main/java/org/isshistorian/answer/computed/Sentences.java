package org.isshistorian.answer.computed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.Highlight;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;

/// Puts figures into words.
final class Sentences {
  private static final char OPEN = '\u2039';
  private static final char CLOSE = '\u203a';

  private Sentences() {}

  /// An answer whose statement has the part that answers between `‹` and `›`.
  static Optional<Answer.Computed> answer(String marked, String basis, List<Passage> passages) {
    return answer(marked, Optional.empty(), basis, passages);
  }

  /// An answer that is a date; none where no passage stands behind it.
  static Optional<Answer.Computed> answer(
      String marked, Optional<EventDate> date, String basis, List<Passage> passages) {
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    int start = marked.indexOf(OPEN);
    int end = marked.indexOf(CLOSE) - 1;
    String text = marked.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    return Optional.of(new Answer.Computed(text, new Highlight(start, end), date, basis, passages));
  }

  static String highlighted(String text) {
    return OPEN + text + CLOSE;
  }

  /// "A", "A and B", "A, B and C".
  static String listed(List<String> texts) {
    int last = texts.size() - 1;
    return last < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }

  /// "1 spacewalk", "1,152 spacewalks".
  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// "8 hours 56 minutes".
  static String length(Duration length) {
    String minutes = count(length.toMinutesPart(), "minute", "minutes");
    return length.toHours() == 0
        ? minutes
        : count(length.toHours(), "hour", "hours")
            + (length.toMinutesPart() == 0 ? "" : " " + minutes);
  }
}
