package org.isshistorian.testkit;

import org.isshistorian.archive.Archive;
import org.isshistorian.question.AspectReader;
import org.isshistorian.question.NameIndex;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.QuestionReader;

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
        new NameIndex(archive.names()), new AspectReader(), WordList.of(archive));
  }
}
