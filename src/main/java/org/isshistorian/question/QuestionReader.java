package org.isshistorian.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isshistorian.archive.Aspect;

/// Makes a profile of a question.
public final class QuestionReader {
  /// The id of the station's own name; every question is understood to be about it.
  public static final String STATION = "iss";

  private static final Set<String> SUPERLATIVES =
      Set.of(
          "first",
          "second",
          "third",
          "last",
          "latest",
          "newest",
          "longest",
          "shortest",
          "oldest",
          "youngest",
          "heaviest",
          "largest",
          "biggest",
          "smallest",
          "highest",
          "fastest",
          "most",
          "earliest",
          "final",
          "only");
  private static final int SHORTEST_UNKNOWN = 3;
  private static final Word NAME = new Word("_", "_");

  private final NameIndex names;
  private final AspectReader aspects;
  private final Vocabulary vocabulary;
  private final AnswerKindReader kinds = new AnswerKindReader();
  private final DateReader dates = new DateReader();
  private final Elsewhere elsewhere = new Elsewhere();

  public QuestionReader(NameIndex names, AspectReader aspects, Vocabulary vocabulary) {
    this.names = names;
    this.aspects = aspects;
    this.vocabulary = vocabulary;
  }

  /// The profile of a question that is asked on no particular day.
  public QuestionProfile read(Question question) {
    return read(question, Optional.empty());
  }

  /// The profile of a question that is asked today.
  public QuestionProfile read(Question question, Optional<LocalDate> today) {
    List<Word> typed = Words.of(question.text());
    List<Mention> mentions = names.find(typed, vocabulary);
    List<Word> words = corrected(typed, mentions);
    return new QuestionProfile(
        question,
        words,
        kinds.read(words),
        aspects(words, mentions),
        new QuestionProfile.Findings(
            mentions, DateReader.spans(dates.find(words, today)), elsewhere.find(words)),
        words.stream().map(Word::folded).filter(SUPERLATIVES::contains).collect(Collectors.toSet()),
        TargetReader.read(words),
        unknown(words, mentions));
  }

  /// The aspects asked for; a bare name asks what it is.
  private AskedAspects aspects(List<Word> words, List<Mention> mentions) {
    List<Word> others = withoutNames(words, mentions);
    AskedAspects read = aspects.read(others);
    boolean bareName = mentions.size() == 1 && others.size() == 1 && read.weights().isEmpty();
    return bareName ? AskedAspects.only(Aspect.DEFINITION) : read;
  }

  /// The words with one in the place of each name, so that the length of a name tears no phrase
  /// apart.
  private static List<Word> withoutNames(List<Word> words, List<Mention> mentions) {
    List<Word> left = new ArrayList<>(words);
    for (Mention mention : mentions.reversed()) {
      if (mention.isProper()) {
        List<Word> name = left.subList(mention.start(), mention.end());
        name.clear();
        name.add(NAME);
      }
    }
    return left;
  }

  /// The words with typing errors mended where they are no names.
  private List<Word> corrected(List<Word> typed, List<Mention> mentions) {
    return IntStream.range(0, typed.size())
        .mapToObj(i -> isNamed(mentions, i) ? typed.get(i) : corrected(typed.get(i)))
        .toList();
  }

  private Word corrected(Word word) {
    boolean right =
        word.isNumber()
            || vocabulary.knows(word.folded())
            || vocabulary.isSpelledRight(word.folded());
    if (right || aspects.uses(word.folded())) {
      return word;
    }
    return vocabulary.nearest(word.folded()).map(w -> new Word(word.written(), w)).orElse(word);
  }

  private List<Word> unknown(List<Word> words, List<Mention> mentions) {
    return IntStream.range(0, words.size())
        .filter(i -> !isNamed(mentions, i))
        .mapToObj(words::get)
        .filter(word -> word.folded().length() >= SHORTEST_UNKNOWN && !word.isNumber())
        .filter(word -> !vocabulary.knows(word.folded()))
        .toList();
  }

  private static boolean isNamed(List<Mention> mentions, int word) {
    return mentions.stream().anyMatch(m -> m.covers(word));
  }
}
