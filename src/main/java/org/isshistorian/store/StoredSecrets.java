package org.isshistorian.store;

import java.util.List;
import java.util.Optional;
import org.isshistorian.chat.SecretStore;

/// Secrets in the database, sealed with the key of the settings. Without a key nothing is kept.
public final class StoredSecrets implements SecretStore {
  private static final Bound KEY = new Bound("the key of a secret", 300);
  private static final Bound SECRET = new Bound("a secret", 100_000);

  private final Database database;
  private final Optional<SecretCipher> cipher;

  /// Secrets sealed with this key.
  ///
  /// @param key ISS_SECRET_KEY: 32 bytes in Base64
  /// @throws StoreException if it is no such key
  public StoredSecrets(Database database, Optional<String> key) {
    this.database = database;
    this.cipher = key.map(SecretCipher::of);
  }

  @Override
  public void keep(String key, String secret) {
    KEY.check(key);
    SECRET.check(secret);
    byte[] sealed = cipher().seal(key, secret);
    database.transact(session ->
        session.change(
            """
            INSERT INTO secret (key, sealed) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET sealed = excluded.sealed
            """,
            key,
            sealed));
  }

  @Override
  public Optional<String> find(String key) {
    return database
        .read(session ->
            session.first(
                "SELECT sealed FROM secret WHERE key = ?", row -> row.bytes("sealed"), key))
        .map(sealed -> cipher().open(key, sealed));
  }

  @Override
  public void remove(String key) {
    database.transact(session -> session.change("DELETE FROM secret WHERE key = ?", key));
  }

  @Override
  public List<String> keys(String beginning) {
    // Sorted here: the databases have orders of their own.
    return database
        .read(session ->
            session.list(
                "SELECT key FROM secret WHERE substr(key, 1, ?) = ?",
                row -> row.text("key"),
                beginning.codePointCount(0, beginning.length()),
                beginning))
        .stream()
        .sorted()
        .toList();
  }

  private SecretCipher cipher() {
    return cipher.orElseThrow(() ->
        new StoreException(
            "secrets are kept encrypted only: set ISS_SECRET_KEY (openssl rand -base64 32)"));
  }
}
