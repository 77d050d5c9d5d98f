package org.isshistorian.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.isshistorian.question.Question;
import org.isshistorian.question.Words;

/// Tells equal questions without keeping their words: hexadecimal digits, or [#NONE].
record QuestionHash(String text) {
  private static final int DIGITS = 12;
  private static final Pattern FORM = Pattern.compile("-|[0-9a-f]{" + DIGITS + "}");

  /// Stands for no question: a passage was shown without one.
  static final QuestionHash NONE = new QuestionHash("-");

  QuestionHash {
    if (!isOne(text)) {
      throw new IllegalArgumentException("no hash of a question: " + text);
    }
  }

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /// The same for questions that differ in case, accents and marks alone.
  static QuestionHash of(Question question) {
    String folded = String.join(" ", Words.folded(question.text()));
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(UTF_8));
      return new QuestionHash(HexFormat.of().formatHex(digest).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
