package org.isshistorian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What [BinaryWriter] writes, [BinaryReader] reads.
class BinaryTest {
  private final BinaryWriter out = new BinaryWriter();

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, -1, 255, 256, 65_536, 1_234_567_890, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void everyNumberComesBack(int number) {
    out.number(number);

    assertThat(reader().number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Zarya", "Заря", "30 °C, 5 µm – “dawn”", "🚀", "a\u0000b\nc\td"})
  void everyTextComesBack(String text) {
    out.text(text);
    out.number(7);

    BinaryReader in = reader();
    assertThat(in.text()).isEqualTo(text);
    assertThat(in.number()).isEqualTo(7);
  }

  @Test
  void aLongTextComesBack() {
    String text = "Заря ".repeat(20_000);
    out.text(text);

    assertThat(reader().text()).isEqualTo(text);
  }

  @Test
  void listsComeBackInTheirOrderAndEmptyOnesToo() {
    out.texts(List.of("b", "a", "b"));
    out.texts(List.of());
    out.list(List.of(3, 1), out::number);

    BinaryReader in = reader();
    assertThat(in.texts()).containsExactly("b", "a", "b");
    assertThat(in.texts()).isEmpty();
    assertThat(in.list(in::number)).containsExactly(3, 1);
  }

  @Test
  void whatIsAbsentComesBackAbsent() {
    out.optional(Optional.of("here"), out::text);
    out.optional(Optional.<String>empty(), out::text);
    out.optional(Optional.of(0), out::number);

    BinaryReader in = reader();
    assertThat(in.optional(in::text)).contains("here");
    assertThat(in.optional(in::text)).isEmpty();
    assertThat(in.optional(in::number)).contains(0);
  }

  @Test
  void aBlobComesBackByteForByte() {
    byte[] blob = {0, -1, 127, -128};
    out.blob(blob);
    out.blob(new byte[0]);

    BinaryReader in = reader();
    assertThat(in.blob()).isEqualTo(blob);
    assertThat(in.blob()).isEmpty();
    assertThat(in.position()).isEqualTo(out.size());
  }

  @Test
  void readingStartsWhereItIsTold() {
    out.text("first");
    int second = out.size();
    out.text("second");

    var in = new BinaryReader(out.toBytes(), second);
    assertThat(in.position()).isEqualTo(second);
    assertThat(in.text()).isEqualTo("second");
  }

  @Test
  void nothingIsReadBeyondTheEnd() {
    out.number(5);
    BinaryReader in = reader();
    in.number();

    assertThatThrownBy(in::number).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> reader().text()).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> reader().blob()).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> reader().texts()).isInstanceOf(RuntimeException.class);
  }

  private BinaryReader reader() {
    return new BinaryReader(out.toBytes(), 0);
  }
}
