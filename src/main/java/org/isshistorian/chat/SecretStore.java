package org.isshistorian.chat;

import java.util.List;
import java.util.Optional;

/// Keeps secrets of the platforms, encrypted at rest: key -> text. Keys are readable, so nothing
/// secret stands in them.
public interface SecretStore {
  /// Keeps a secret in place of an older one of the same key.
  void keep(String key, String secret);

  Optional<String> find(String key);

  void remove(String key);

  /// Every key with this beginning, in order.
  List<String> keys(String beginning);
}
