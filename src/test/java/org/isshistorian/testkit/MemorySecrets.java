package org.isshistorian.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.isshistorian.chat.SecretStore;

/// Secrets that end with the test.
public final class MemorySecrets implements SecretStore {
  private final Map<String, String> secrets = new ConcurrentSkipListMap<>();

  @Override
  public void keep(String key, String secret) {
    secrets.put(key, secret);
  }

  @Override
  public Optional<String> find(String key) {
    return Optional.ofNullable(secrets.get(key));
  }

  @Override
  public void remove(String key) {
    secrets.remove(key);
  }

  @Override
  public List<String> keys(String beginning) {
    return secrets.keySet().stream().filter(key -> key.startsWith(beginning)).toList();
  }
}
