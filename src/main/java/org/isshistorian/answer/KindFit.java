package org.isshistorian.answer;

import org.isshistorian.question.AnswerKind;

/// Whether a span of text is an answer of a kind.
final class KindFit {
  private KindFit() {}

  /// Whether this span can answer a question of this kind; every span can where the kind says
  /// nothing of its form.
  static boolean fits(AnswerKind kind, String span) {
    return switch (kind) {
      case WHEN -> Spans.hasDate(span);
      case WHO -> hasCapital(span) && !startsWithNumber(span) && !Spans.hasDate(span);
      case WHERE -> !Spans.hasDate(span) && !startsWithNumber(span);
      case HOW_MANY, HOW_MUCH -> Spans.hasNumber(span);
      case HOW_LONG -> Spans.hasMeasure(span) || Spans.hasDate(span);
      case WHY, HOW, WHICH, YES_NO, WHAT, ANY -> true;
    };
  }

  private static boolean hasCapital(String span) {
    return span.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean startsWithNumber(String span) {
    return !span.isEmpty() && Character.isDigit(span.charAt(0));
  }
}
