package org.isshistorian.question;

/// What kind of answer a question wants.
public enum AnswerKind {
  WHEN,
  WHO,
  WHERE,
  HOW_MANY,
  HOW_LONG,
  HOW_MUCH,
  WHY,
  HOW,
  WHICH,
  YES_NO,
  WHAT,
  /// A bare name, a fragment, "tell me about".
  ANY
}
