package org.isshistorian.slack;

import java.util.regex.Pattern;

/// Text as it crosses Slack's border: what people typed, freed of Slack's markup, and what is said
/// in the one field where markup counts.
final class SlackText {
  private static final Pattern USER = Pattern.compile("<@[^>|]*(\\|[^>]*)?>");
  private static final Pattern LABELLED = Pattern.compile("<[^<>|]*\\|([^<>]*)>");
  private static final Pattern BARE = Pattern.compile("<[#!]?([^<>|]*)>");
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private SlackText() {}

  /// What was typed: without the people who are addressed, links as their labels, nothing escaped.
  static String typed(String text) {
    String freed = USER.matcher(text).replaceAll(" ");
    freed = LABELLED.matcher(freed).replaceAll("$1");
    freed = BARE.matcher(freed).replaceAll("$1");
    freed = freed.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return GAPS.matcher(freed).replaceAll(" ").strip();
  }

  /// The text such that Slack finds no link and nobody to mention in it.
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// The text, or as much of it as the limit allows: cut after a sentence where one ends in its
  /// second half, else after a word, and marked as cut.
  static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    String head = text.substring(0, limit - 2);
    if (Character.isHighSurrogate(head.charAt(head.length() - 1))) {
      head = head.substring(0, head.length() - 1);
    }
    int sentence = head.lastIndexOf(". ");
    if (sentence >= limit / 2) {
      return head.substring(0, sentence + 1) + " …";
    }
    int word = head.lastIndexOf(' ');
    return (word >= limit / 2 ? head.substring(0, word) : head) + " …";
  }
}
