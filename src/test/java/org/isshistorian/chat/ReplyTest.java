package org.isshistorian.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
  @ParameterizedTest
  @CsvSource({"-1, 2", "2, 1", "0, 6"})
  void aQuoteRefusesASpanOutsideItsText(int start, int end) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> new Reply.Block.Quote("Zarya", start, end));
  }

  @Test
  void aQuoteMayHighlightNothingOrAllOfIt() {
    assertThat(new Reply.Block.Quote("Zarya", 0, 0).end()).isZero();
    assertThat(new Reply.Block.Quote("Zarya", 0, 5).end()).isEqualTo(5);
  }

  @Test
  void aReplyKeepsItsBlocksWhateverBecomesOfTheListItWasMadeFrom() {
    List<Reply.Block> blocks = new ArrayList<>(List.of(new Reply.Block.Text("first")));
    var reply = new Reply(blocks);
    blocks.clear();
    assertThat(reply).isEqualTo(Reply.of(new Reply.Block.Text("first")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../a.ics", "a/b", ".profile", "a b", "a\nb", "a\"b"})
  void aFileHasAPlainName(String name) {
    assertThatThrownBy(() -> file(name, "")).isInstanceOf(IllegalArgumentException.class);
    assertThat(file("iss-anniversaries.ics", "").name()).isEqualTo("iss-anniversaries.ics");
  }

  @Test
  void aFileIsSmall() {
    String longest = "x".repeat(Reply.Block.TextFile.MOST_TEXT);
    assertThat(file("a.txt", longest).text()).isEqualTo(longest);
    assertThatThrownBy(() -> file("a.txt", longest + "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Reply.Block.TextFile file(String name, String text) {
    return new Reply.Block.TextFile(name, "text/plain", text, "a file", "");
  }
}
