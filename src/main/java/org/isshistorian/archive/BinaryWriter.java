package org.isshistorian.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes what [BinaryReader] reads: fixed-width numbers, UTF-8 strings and lists with their length
/// in front.
final class BinaryWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void number(int value) {
    bytes.write(value >>> 24);
    bytes.write(value >>> 16);
    bytes.write(value >>> 8);
    bytes.write(value);
  }

  void text(String value) {
    blob(value.getBytes(StandardCharsets.UTF_8));
  }

  void blob(byte[] value) {
    number(value.length);
    bytes.writeBytes(value);
  }

  <T> void list(Collection<T> values, Consumer<T> element) {
    number(values.size());
    values.forEach(element);
  }

  void texts(Collection<String> values) {
    list(values, this::text);
  }

  <T> void optional(Optional<T> value, Consumer<T> element) {
    list(value.stream().toList(), element);
  }

  int size() {
    return bytes.size();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
