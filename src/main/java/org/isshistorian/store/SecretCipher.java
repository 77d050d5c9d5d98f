package org.isshistorian.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals texts with AES-256-GCM. What comes out: a byte for the form, four that tell the key apart
/// from others, a random nonce, the sealed text with its tag. The name of a text is sealed in, so
/// that one cannot be put in another's place.
final class SecretCipher {
  private static final byte FORM = 1;
  private static final int KEY = 32;
  private static final int ID = 4;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;
  private final byte[] id;

  private SecretCipher(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
    this.id = id(key);
  }

  /// A cipher with this key.
  ///
  /// @throws StoreException if these are not 32 bytes in Base64
  static SecretCipher of(String base64) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      throw unfit();
    }
    if (key.length != KEY) {
      throw unfit();
    }
    return new SecretCipher(key);
  }

  private static StoreException unfit() {
    return new StoreException(
        "ISS_SECRET_KEY is not 32 bytes in Base64: make one with openssl rand -base64 32");
  }

  byte[] seal(String name, String text) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(text.getBytes(UTF_8));
      return ByteBuffer.allocate(1 + ID + NONCE + sealed.length)
          .put(FORM)
          .put(id)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + TRANSFORMATION, e);
    }
  }

  /// The text that was sealed under this name.
  ///
  /// @throws StoreException if it was sealed with another key, or is not what was sealed
  String open(String name, byte[] sealed) {
    if (sealed.length < 1 + ID + NONCE || sealed[0] != FORM) {
      throw new StoreException("the secret %s is damaged".formatted(name));
    }
    byte[] by = Arrays.copyOfRange(sealed, 1, 1 + ID);
    if (!Arrays.equals(by, id)) {
      throw new StoreException(
          "the secret %s was kept with another key (%s) than ISS_SECRET_KEY (%s): set the one with which it was kept, or install anew"
              .formatted(name, HexFormat.of().formatHex(by), HexFormat.of().formatHex(id)));
    }
    byte[] nonce = Arrays.copyOfRange(sealed, 1 + ID, 1 + ID + NONCE);
    int start = 1 + ID + NONCE;
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, name, nonce);
      return new String(cipher.doFinal(sealed, start, sealed.length - start), UTF_8);
    } catch (AEADBadTagException e) {
      throw new StoreException("the secret %s is damaged".formatted(name), e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + TRANSFORMATION, e);
    }
  }

  private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(TRANSFORMATION);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(name.getBytes(UTF_8));
    return cipher;
  }

  /// Tells keys apart and nothing of them: the beginning of a hash.
  private static byte[] id(byte[] key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("iss-historian key id".getBytes(UTF_8));
      return Arrays.copyOf(digest.digest(key), ID);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
