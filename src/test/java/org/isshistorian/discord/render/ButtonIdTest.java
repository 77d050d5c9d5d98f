package org.isshistorian.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.isshistorian.chat.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonIdTest {
  static Stream<ButtonId> ids() {
    return Stream.of(
        new ButtonId.Run(Reply.Effect.ANSWER, "cite p1"),
        new ButtonId.Run(Reply.Effect.REPLACE, "on-this-day 11-20 2"),
        new ButtonId.Run(Reply.Effect.WHISPER, "report p1"),
        new ButtonId.Delete("3001"),
        new ButtonId.Share());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anIdIsReadAsItWasWritten(ButtonId id) {
    assertThat(ButtonId.of(id.text())).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a  ", "d", "share", "x1", "Acite p1"})
  void whatThisBotDoesNotWriteIsNoId(String text) {
    assertThat(ButtonId.of(text)).isEmpty();
  }
}
