package org.isshistorian.corpus.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Name;

/// Makes drafts of passages from a page's text: sentences that stand alone, what they are about,
/// and their dates. What does not stand alone is left out, and counted with the reason.
public final class PageReader {
  private static final int SHORTEST = 30;
  private static final int LONGEST = 320;
  private static final Pattern POINTS_OUTSIDE =
      Pattern.compile(
          "(He|She|It|They|We|I|You|This|These|That|Those|There|Here|His|Her|Their|Its|Our|My|Your"
              + "|However|But|And|Or|So|Also|Then|Instead|Meanwhile|Therefore)\\b.*");
  private static final Pattern END = Pattern.compile("[.!][\"')”’]*$");

  private final Subjects subjects;
  private final String station;

  /// A sentence that may become a passage.
  ///
  /// @param subjects ids of names, the first is what it is about
  public record Draft(String text, Optional<EventDate> date, List<String> subjects) {}

  /// What came of a page: drafts, and how many sentences were left out for which reason.
  public record Result(List<Draft> drafts, Map<String, Integer> leftOut) {}

  /// A reader that knows these names.
  ///
  /// @param station the id of the name that a sentence is about where it names none
  public PageReader(List<Name> names, String station) {
    this.subjects = new Subjects(names);
    this.station = station;
  }

  public Result read(PageText page) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    Map<String, Integer> leftOut = new TreeMap<>();
    for (String paragraph : page.paragraphs()) {
      for (String sentence : Sentences.of(paragraph)) {
        Optional<String> fault = fault(sentence, drafts.keySet());
        fault.ifPresentOrElse(
            reason -> leftOut.merge(reason, 1, Integer::sum),
            () -> drafts.put(sentence, draft(sentence)));
      }
    }
    return new Result(new ArrayList<>(drafts.values()), leftOut);
  }

  private static Optional<String> fault(String sentence, Set<String> earlier) {
    if (sentence.length() < SHORTEST) {
      return Optional.of("shorter than %d characters".formatted(SHORTEST));
    }
    if (sentence.length() > LONGEST) {
      return Optional.of("longer than %d characters".formatted(LONGEST));
    }
    if (POINTS_OUTSIDE.matcher(sentence).matches()) {
      return Optional.of("starts with a word that points outside it");
    }
    if (!END.matcher(sentence).find()) {
      return Optional.of("does not end as a statement");
    }
    return earlier.contains(sentence) ? Optional.of("stands twice") : Optional.empty();
  }

  private Draft draft(String sentence) {
    List<String> named = subjects.in(sentence);
    return new Draft(
        sentence, WrittenDate.find(sentence), named.isEmpty() ? List.of(station) : named);
  }
}
