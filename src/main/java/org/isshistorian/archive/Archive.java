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
  private final Supplier<Map<String, Integer>> passageNumbers;

  public Archive(String version, List<Name> names, List<Passage> passages, Records records) {
    this(version, names, List.copyOf(passages), ids(List.copyOf(passages)), () -> records);
  }

  private static Supplier<List<String>> ids(List<Passage> passages) {
    return () -> passages.stream().map(Passage::id).toList();
  }

  /// Takes lists that are already immutable, and what may be decoded late: the ids of the passages,
  /// in their order, without the passages, and the records.
  Archive(
      String version,
      List<Name> names,
      List<Passage> passages,
      Supplier<List<String>> ids,
      Supplier<Records> records) {
    this.version = Objects.requireNonNull(version);
    this.names = List.copyOf(names);
    this.passages = passages;
    this.records = Lazy.of(records);
    this.passageNumbers = Lazy.of(() -> numbers(ids.get()));
    names.forEach(name -> namesById.put(name.id(), name));
  }

  private static Map<String, Integer> numbers(List<String> ids) {
    Map<String, Integer> numbers = HashMap.newHashMap(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      numbers.put(ids.get(i), i);
    }
    return numbers;
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
    return Optional.ofNullable(passageNumbers.get().get(id)).map(passages::get);
  }

  /// The timeline over the dated passages; built anew at each call.
  public Timeline timeline() {
    return new Timeline(passages);
  }
}
