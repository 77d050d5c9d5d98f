package org.isshistorian.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isshistorian.chat.Reply;
import org.junit.jupiter.api.Test;

class ReplyPrinterTest {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  private static final Reply REPLY =
      Reply.of(
          new Reply.Block.Heading("On November 20"),
          new Reply.Block.Text("Plain words."),
          new Reply.Block.Quote("Zarya went up on November 20, 1998.", 17, 34),
          new Reply.Block.Fact("Date", "November 20, 1998"),
          new Reply.Block.Link("Source", "Zarya (NASA)", "https://www.nasa.gov/zarya/"));

  static String plain(Reply reply) {
    return new ReplyPrinter(false).print(reply);
  }

  @Test
  void aFileIsNamedAndDescribed() {
    var file = new Reply.Block.TextFile("days.ics", "text/calendar", "BEGIN", "two events", "");
    assertThat(plain(Reply.of(file))).isEqualTo("days.ics: two events");
  }

  @Test
  void plainTextHasNoEscapes() {
    assertThat(new ReplyPrinter(false).print(REPLY))
        .isEqualTo(
            """
            On November 20:
            Plain words.
            Zarya went up on November 20, 1998.
            Date: November 20, 1998
            Source: Zarya (NASA)
              https://www.nasa.gov/zarya/\
            """);
  }

  @Test
  void styledTextMarksHeadingsLabelsAndWhatAnswers() {
    assertThat(new ReplyPrinter(true).print(REPLY).lines())
        .containsExactly(
            BOLD + "On November 20" + RESET + ":",
            "Plain words.",
            "Zarya went up on " + BOLD + "November 20, 1998" + RESET + ".",
            FAINT + "Date:" + RESET + " November 20, 1998",
            FAINT + "Source:" + RESET + " Zarya (NASA)",
            "  https://www.nasa.gov/zarya/");
  }

  @Test
  void aQuoteWithoutHighlightIsNotStyled() {
    var reply = Reply.of(new Reply.Block.Quote("Zarya went up.", 0, 0));
    assertThat(new ReplyPrinter(true).print(reply)).isEqualTo("Zarya went up.");
  }

  @Test
  void anEmptyReplyPrintsNothing() {
    assertThat(new ReplyPrinter(true).print(Reply.of())).isEmpty();
  }

  @Test
  void actionsAreLinesToBeTyped() {
    var reply =
        Reply.of(new Reply.Block.Text("Zarya went up."))
            .offering(List.of(new Reply.Action("Cite", "cite zarya", Reply.Effect.WHISPER)));
    assertThat(new ReplyPrinter(false).print(reply))
        .isEqualTo("Zarya went up.\nCite: /iss cite zarya");
    assertThat(new ReplyPrinter(true).print(reply))
        .endsWith(FAINT + "Cite: /iss cite zarya" + RESET);
  }
}
