package org.isshistorian.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads what [BinaryWriter] wrote, from a place in a buffer onwards. Not for several threads at
/// once.
final class BinaryReader {
  private final ByteBuffer bytes;

  BinaryReader(byte[] bytes, int position) {
    this.bytes = ByteBuffer.wrap(bytes);
    this.bytes.position(position);
  }

  int number() {
    return bytes.getInt();
  }

  String text() {
    int length = number();
    String value = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return value;
  }

  byte[] blob() {
    byte[] value = new byte[number()];
    bytes.get(value);
    return value;
  }

  <T> List<T> list(Supplier<T> element) {
    int size = number();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(element.get());
    }
    return values;
  }

  List<String> texts() {
    return list(this::text);
  }

  <T> Optional<T> optional(Supplier<T> element) {
    return number() == 0 ? Optional.empty() : Optional.of(element.get());
  }

  int position() {
    return bytes.position();
  }
}
