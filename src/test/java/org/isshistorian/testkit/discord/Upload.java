package org.isshistorian.testkit.discord;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A file that came with a call.
///
/// @param part the name of its part in the form: "files[0]"
public record Upload(String part, String name, byte[] bytes) {
  public Upload {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  public String text() {
    return new String(bytes, UTF_8);
  }

  public int size() {
    return bytes.length;
  }
}
