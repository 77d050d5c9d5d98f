package org.isshistorian.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// One immutable snapshot of everything that the historian knows. `version` is the hash of the
/// corpus it was compiled from.
public final class Archive {
  private final String version;
  private final List<Name> names;
  private final List<Passage> passages;
  private final Supplier<Records> records;
  private final Map<String, Name> namesById = new HashMap<>();
  private final Supplier<Map<String, Passage>> passagesById;

  public Archive(String version, List<Name> names, List<Passage> passages, Records records) {
    this(version, names, List.copyOf(passages), () -> records);
  }

  /// Takes lists that are already immutable, and records that may be decoded late.
  Archive(String version, List<Name> names, List<Passage> passages, Supplier<Records> records) {
    this.version = Objects.requireNonNull(version);
    this.names = List.copyOf(names);
    this.passages = passages;
    this.records = Lazy.of(records);
    this.passagesById = Lazy.of(() -> byId(passages));
    names.forEach(name -> namesById.put(name.id(), name));
  }

  private static Map<String, Passage> byId(List<Passage> passages) {
    Map<String, Passage> byId = new HashMap<>();
    passages.forEach(passage -> byId.put(passage.id(), passage));
    return byId;
  }

  public String version() {
    return version;
  }

  public List<Name> names() {
    return names;
  }

  /// In the order in which the index numbers them.
  public List<Passage> passages() {
    return passages;
  }

  public Records records() {
    return records.get();
  }

  public Optional<Name> name(String id) {
    return Optional.ofNullable(namesById.get(id));
  }

  public Optional<Passage> passage(String id) {
    return Optional.ofNullable(passagesById.get().get(id));
  }

  /// The timeline over the dated passages; built anew at each call.
  public Timeline timeline() {
    return new Timeline(passages);
  }
}
