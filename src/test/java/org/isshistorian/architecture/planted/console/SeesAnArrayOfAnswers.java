package org.isshistorian.architecture.planted.console;

import org.isshistorian.architecture.planted.answer.Verdict;

public interface SeesAnArrayOfAnswers {
  Verdict[] answers();
}
