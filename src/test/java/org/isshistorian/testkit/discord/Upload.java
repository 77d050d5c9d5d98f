package org.isshistorian.testkit.discord;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A file that came with a call.
public final class Upload {
  private final String part;
  private final String name;
  private final byte[] bytes;

  /// @param part the name of its part in the form: "files[0]"
  public Upload(String part, String name, byte[] bytes) {
    this.part = part;
    this.name = name;
    this.bytes = bytes.clone();
  }

  public String part() {
    return part;
  }

  public String name() {
    return name;
  }

  public String text() {
    return new String(bytes, UTF_8);
  }

  public int size() {
    return bytes.length;
  }
}
