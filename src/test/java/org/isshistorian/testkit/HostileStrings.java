package org.isshistorian.testkit;

import java.util.List;
import java.util.stream.Stream;

/// What people, other bots and cats on keyboards type: nothing of it may make anything throw.
public final class HostileStrings {
  private static final List<String> SHORT =
      List.of(
          "",
          " ",
          "\t\r\n",
          "\u0000",
          "\u0000\u0001\u0002\u001b[31m\u007f",
          "\u200b\u200e\u202e\ufeff",
          "\ud83d",
          "\ude80\ud83d",
          "🚀",
          "👩‍🚀👨🏽‍🚀🛰️🇺🇳",
          "when was 🚀 launched 🌍?",
          "?",
          "???????????????",
          "!!!",
          "...",
          "'",
          "\"",
          "\\",
          "\\\\\\\"'`",
          "''s 's s' '’s",
          "*",
          "*:*",
          "text:zarya AND NOT asks:*",
          "zarya~2^99 OR (unity",
          "((((((((((",
          "[a TO z} {* TO *]",
          "/.*(a+)+$/",
          "+zarya -zarya &&||!",
          "'; DROP TABLE passages; --",
          "<script>alert('iss')</script>",
          "${jndi:ldap://example.invalid/a}",
          "%s%n%d%x {0} {} $1 \\1",
          "../../../../etc/passwd",
          "@everyone <@!123> <#456> :rocket:",
          "null",
          "NaN Infinity -0 1e999",
          "0",
          "-1",
          "99999999999999999999 99 9999999999",
          "30 February 2001 and 99/99/9999 and 0000-00-00",
          "1,234,567,890,12 1,,,2 ,3",
          "Когда запустили «Зарю»?",
          "ザーリャはいつ打ち上げられましたか？",
          "متى أُطلقت زاريا؟ ٢٠ ١١ ١٩٩٨",
          "ﾞ ﾟ ʼn ﬁ ½ ² ① İ ı ß ẞ",
          "Z\u0310\u0311a\u0312r\u0313y\u0314a\u0315\u0316\u0317",
          "i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.",
          "(aside) (aside) (aside",
          "module",
          "the Zenit module node lab Laboratory Module");

  private static final List<String> LONG =
      List.of(
          "x".repeat(10_000),
          "🚀".repeat(5_000),
          "when was Zarya launched? ".repeat(400),
          "zarya ".repeat(2_000),
          "a.".repeat(5_000),
          "(".repeat(10_000),
          " ".repeat(10_000) + "zarya",
          "how many how many how many ".repeat(300),
          "1,234".repeat(2_000));

  private HostileStrings() {}

  public static Stream<String> all() {
    return Stream.concat(SHORT.stream(), LONG.stream());
  }
}
