package org.isshistorian.question;

import java.util.regex.Pattern;

/// What was typed, made harmless: any string is a question. Control and formatting characters
/// become spaces, an aside in brackets before the question itself goes, acronyms lose their dots,
/// of several questions the first is taken, and what is beyond the first [#LONGEST] characters is
/// left out.
public record Question(String text) {
  public static final int LONGEST = 500;

  private static final int SHORTEST_OF_SEVERAL = 12;

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\s]+");
  private static final Pattern ASIDE = Pattern.compile("^\\([^()]*\\)\\s*(?=\\S)");
  private static final Pattern ACRONYM = Pattern.compile("\\b(?:\\p{L}\\.){2,}");

  public Question {
    String start = text.substring(0, Math.min(text.length(), 4 * LONGEST));
    String visible = INVISIBLE.matcher(start).replaceAll(" ").strip();
    String bare = ASIDE.matcher(visible).replaceFirst("");
    String whole = ACRONYM.matcher(bare).replaceAll(acronym -> acronym.group().replace(".", ""));
    text = cut(firstQuestion(whole));
  }

  /// Up to the first question mark, where others follow it and enough stands before it.
  private static String firstQuestion(String text) {
    int mark = text.indexOf('?');
    return mark >= SHORTEST_OF_SEVERAL && text.indexOf('?', mark + 1) > mark + SHORTEST_OF_SEVERAL
        ? text.substring(0, mark + 1)
        : text;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
