package org.isshistorian.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.isshistorian.archive.Passage;

/// A text is one or two whole sentences that stand alone.
final class TextRule implements CorpusRule {
  private static final int SHORTEST = 30;
  private static final int LONGEST = 320;
  private static final Pattern PRONOUN =
      Pattern.compile("(He|She|It|They|This|These|That|Those|There|His|Her|Their|Its)\\b.*");
  private static final Pattern END = Pattern.compile("[.!?][\"')]*$");

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    Map<String, String> seen = new HashMap<>();
    for (Passage passage : corpus.archive().passages()) {
      Location place = corpus.place("passage", passage.id());
      checkText(passage.text(), place, faults);
      String twin = seen.put(passage.text(), passage.id());
      if (twin != null) {
        faults.add(place, "text is the same as that of '%s'; keep one".formatted(twin));
      }
    }
  }

  private static void checkText(String text, Location place, FaultLog faults) {
    int length = text.length();
    if (length < SHORTEST || length > LONGEST) {
      faults.add(
          place, "text has %d characters; write %d to %d".formatted(length, SHORTEST, LONGEST));
    }
    if (PRONOUN.matcher(text).matches()) {
      faults.add(
          place,
          "text starts with '%s', which points outside it; name the subject"
              .formatted(text.split(" ", -1)[0]));
    }
    if (text.contains("\n")) {
      faults.add(place, "text has a line break; fold it with >-");
    }
    if (!END.matcher(text).find()) {
      faults.add(place, "text does not end as a sentence; end it with a full stop");
    }
  }
}
