package org.isshistorian.discord.render;

import java.util.regex.Pattern;

/// Text as Discord's markdown. Whatever is given as plain text shows as it is: it formats nothing,
/// mentions nobody, links nowhere, and cannot turn its direction.
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_~`|<>\\[\\]]");

  /// What means something at the start of a line alone: headings, lists, small print.
  private static final Pattern AT_LINE_START = Pattern.compile("(?m)^(\\s*)([#+-]|\\d+(?=[.)]))");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|discord)://");
  private static final Pattern INVITE = Pattern.compile("(?i)discord\\.gg/");
  private static final Pattern MENTION = Pattern.compile("@(?=everyone|here)");

  /// Control characters but the line break, and those that turn the direction of a text or have no
  /// width.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\n]]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]");

  private static final String NO_WIDTH = "\u200b";
  private static final String FENCE = "```";

  private Markdown() {}

  /// The text, shown letter by letter.
  static String escape(String text) {
    String seen = UNSEEN.matcher(text).replaceAll("");
    String escaped = SPECIAL.matcher(seen).replaceAll("\\\\$0");
    escaped = AT_LINE_START.matcher(escaped).replaceAll(m -> start(m.group(1), m.group(2)));
    escaped = ADDRESS.matcher(escaped).replaceAll("$1\\\\://");
    escaped = INVITE.matcher(escaped).replaceAll("discord\\\\.gg/");
    return MENTION.matcher(escaped).replaceAll("@" + NO_WIDTH);
  }

  private static String start(String blanks, String mark) {
    boolean number = Character.isDigit(mark.charAt(0));
    // The sign after a number is what makes a list; a zero-width character keeps it from doing so.
    return number ? blanks + mark + NO_WIDTH : blanks + "\\\\" + mark;
  }

  /// A quotation; what stands from `start` to `end` is bold.
  static String quote(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    String marked =
        from == to
            ? escape(text)
            : escape(text.substring(0, from))
                + "**"
                + inline(text.substring(from, to))
                + "**"
                + inline(text.substring(to));
    return "> " + marked.replace("\n", "\n> ");
  }

  /// Escaped text that does not stand at the start of a line.
  private static String inline(String text) {
    return text.isEmpty() ? "" : escape("." + text).substring(1);
  }

  /// A link that shows its title. Blanks and brackets of the address are encoded, so that it ends
  /// where it should.
  static String link(String title, String url) {
    String address =
        UNSEEN
            .matcher(url)
            .replaceAll("")
            .replace(" ", "%20")
            .replace("(", "%28")
            .replace(")", "%29")
            .replace("<", "%3C")
            .replace(">", "%3E");
    return "[%s](%s)".formatted(escape(title), address);
  }

  /// Text to be copied letter by letter.
  static String code(String text) {
    return FENCE + "\n" + text.replace(FENCE, "`" + NO_WIDTH + "`" + NO_WIDTH + "`") + "\n" + FENCE;
  }
}
