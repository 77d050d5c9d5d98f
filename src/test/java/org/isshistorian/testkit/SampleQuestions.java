package org.isshistorian.testkit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Name;
import org.isshistorian.question.AspectReader;
import org.isshistorian.question.NameIndex;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.QuestionReader;
import org.isshistorian.question.Vocabulary;
import org.isshistorian.question.Words;

/// Reads questions as the bot does, with the names and words of an archive but without an index.
public final class SampleQuestions {
  private static final QuestionReader READER = reader(SampleArchive.archive());

  private SampleQuestions() {}

  /// The profile of a question, read with the names and words of [SampleArchive].
  public static QuestionProfile profile(String question) {
    return READER.read(new Question(question));
  }

  public static QuestionReader reader(Archive archive) {
    return new QuestionReader(
        new NameIndex(archive.names()), new AspectReader(), vocabulary(archive));
  }

  /// The words of every text, ask and name, as an index would know them.
  public static Vocabulary vocabulary(Archive archive) {
    Stream<String> passages =
        archive.passages().stream()
            .flatMap(passage -> Stream.concat(Stream.of(passage.text()), passage.asks().stream()));
    Stream<String> names = archive.names().stream().flatMap(Name::spellings);
    Set<String> words =
        Stream.concat(passages, names)
            .flatMap(text -> Words.folded(text).stream())
            .collect(Collectors.toSet());
    return new KnownWords(words);
  }
}
