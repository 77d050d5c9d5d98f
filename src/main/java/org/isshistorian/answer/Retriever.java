package org.isshistorian.answer;

import java.util.List;
import org.isshistorian.question.QuestionProfile;

/// Finds passages that may answer a question.
public interface Retriever {
  /// The most promising passages, best first, at most `limit` of them. Never fails because of what
  /// was asked.
  List<RankedPassage> retrieve(QuestionProfile profile, int limit);
}
