package org.isshistorian.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "plain text., plain text.",
        "*b* _i_ ~s~ |p| `c`, \\*b\\* \\_i\\_ \\~s\\~ \\|p\\| \\`c\\`",
        "[t](u), \\[t\\](u)",
        "<@1> <#2> <t:3>, \\<@1\\> \\<#2\\> \\<t:3\\>",
        "# heading, \\# heading",
        "- item, \\- item",
        "-# small, \\-# small",
        "> quote, \\> quote",
        "STS-88 # 1, STS-88 # 1",
        "1998. A year, 1998\u200b. A year",
        "https://a.example, https\\://a.example",
        "discord.gg/x, discord\\.gg/x",
        "back\\slash, back\\\\slash",
      })
  void plainTextShowsAsItIs(String text, String escaped) {
    assertThat(Markdown.escape(text)).isEqualTo(escaped);
  }

  @Test
  void nobodyIsMentionedAndNothingTurnsAround() {
    assertThat(Markdown.escape("@everyone @here")).doesNotContain("@everyone", "@here");
    assertThat(Markdown.escape("a\u202eb\u200bc\u0007d")).isEqualTo("abcd");
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void noTextEscapesItsQuotation(String text) {
    String quote = Markdown.quote(text, 0, text.length());
    assertThat(quote.lines()).allMatch(line -> line.startsWith("> "));
    assertThat(quote).doesNotContain("@everyone", "\u202e");
  }

  @Test
  void whatAnswersIsBoldWithoutItsBlanks() {
    assertThat(Markdown.quote("on Nov 20, 1998.", 2, 15)).isEqualTo("> on **Nov 20, 1998**.");
    assertThat(Markdown.quote("all of it", 0, 9)).isEqualTo("> **all of it**");
    assertThat(Markdown.quote("no part", 3, 3)).isEqualTo("> no part");
    assertThat(Markdown.quote("  ", 0, 2)).isEqualTo(">   ");
    assertThat(Markdown.quote("a\nb", 0, 0)).isEqualTo("> a\n> b");
  }

  @Test
  void aLinkEndsWhereItsAddressEnds() {
    assertThat(Markdown.link("T [1]", "https://a.example/x_(y) z"))
        .isEqualTo("[T \\[1\\]](https://a.example/x_%28y%29%20z)");
  }

  @Test
  void codeCannotLeaveItsFence() {
    assertThat(Markdown.code("a```b")).isEqualTo("```\na`\u200b`\u200b`b\n```");
  }
}
