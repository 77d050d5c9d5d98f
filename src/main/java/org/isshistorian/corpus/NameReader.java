package org.isshistorian.corpus;

import java.util.Set;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;

/// One entry of a file in names/.
final class NameReader {
  private static final Set<String> FIELDS = Set.of("id", "name", "kind", "aliases");

  Name read(Entry entry) {
    entry.allow(FIELDS);
    return new Name(
        entry.text("id"),
        entry.text("name"),
        entry.constant("kind", NameKind.values(), NameKind.TOPIC),
        entry.texts("aliases"));
  }
}
