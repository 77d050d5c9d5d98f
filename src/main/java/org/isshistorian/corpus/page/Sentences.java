package org.isshistorian.corpus.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes a paragraph apart into sentences, by the rules of Unicode; a break behind a usual
/// abbreviation or an initial is none.
final class Sentences {
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(^|.*[\\s(\"])(Dr|Mr|Mrs|Ms|Prof|Lt|Col|Cmdr|Gen|Capt|St|Jr|Sr|vs|etc|No|Nos|approx|ca"
              + "|U\\.S|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|[A-Z])\\.\\s*",
          Pattern.DOTALL);

  private Sentences() {}

  static List<String> of(String paragraph) {
    List<String> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(paragraph);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = paragraph.substring(start, end);
      boolean goesOn = end < paragraph.length() && ABBREVIATION.matcher(sentence).matches();
      if (!goesOn) {
        sentences.add(sentence.strip());
        start = end;
      }
    }
    return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
  }
}
