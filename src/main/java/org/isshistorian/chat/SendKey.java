package org.isshistorian.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The key of one post: two posts of one key are one post. Opaque; an anniversary's is made from
/// its subscription and local date.
public record SendKey(String text) {
  private static final int NONCE = 24;

  public SendKey {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a send key is not blank");
    }
  }

  /// 24 hexadecimal digits that are always the same for this key: fits Discord's nonce of at most
  /// 25 characters.
  public String nonce() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, NONCE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
