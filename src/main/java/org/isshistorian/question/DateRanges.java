package org.isshistorian.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Joins two dates to the range between them: "between 2000 and 2003", "from May 2001 to June
/// 2002", "2009 until 2011".
final class DateRanges {
  private static final Set<String> UP_TO = Set.of("to", "until", "till", "through", "thru");

  private DateRanges() {}

  static List<DateMention> joined(List<DateMention> mentions, List<Word> words) {
    List<DateMention> joined = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      DateMention one = mentions.get(i);
      if (i + 1 < mentions.size() && isRange(one, mentions.get(i + 1), words)) {
        DateMention other = mentions.get(i + 1);
        var span = new DateSpan(one.span().first(), other.span().last());
        int start = leads(one, words, "between") || leads(one, words, "from") ? 1 : 0;
        joined.add(new DateMention(one.start() - start, other.end(), span));
        i++;
      } else {
        joined.add(one);
      }
    }
    return joined;
  }

  private static boolean isRange(DateMention one, DateMention other, List<Word> words) {
    boolean close = other.start() == one.end() + 1 || isThe(words, one.end() + 1, other.start());
    if (!close || other.span().last().isBefore(one.span().first())) {
      return false;
    }
    String between = words.get(one.end()).folded();
    return UP_TO.contains(between) || (between.equals("and") && leads(one, words, "between"));
  }

  /// Whether nothing but "the" stands there.
  private static boolean isThe(List<Word> words, int at, int end) {
    return end == at + 1 && words.get(at).folded().equals("the");
  }

  private static boolean leads(DateMention mention, List<Word> words, String word) {
    return mention.start() > 0 && words.get(mention.start() - 1).folded().equals(word);
  }
}
