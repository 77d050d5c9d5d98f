package org.isshistorian.corpus;

import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.SourceKind;

/// One entry of sources.yaml. A page of the user's own may be a file, `file:notes.md`.
final class SourceReader {
  private static final Set<String> FIELDS =
      Set.of("id", "title", "url", "publisher", "kind", "archived");

  Source read(Entry entry) {
    entry.allow(FIELDS);
    Optional<String> archived = entry.optionalText("archived");
    SourceKind kind = entry.constant("kind", SourceKind.values(), SourceKind.OWN);
    if (kind != SourceKind.OWN || !entry.text("url").startsWith("file:")) {
      checkAddress(entry, "url", entry.text("url"));
    }
    archived.ifPresent(url -> checkAddress(entry, "archived", url));
    return new Source(
        entry.text("id"),
        entry.text("title"),
        entry.text("url"),
        new Source.Publisher(entry.text("publisher"), kind),
        archived);
  }

  private static void checkAddress(Entry entry, String key, String url) {
    if (!url.matches("https?://[^\\s<>\"]+")) {
      entry.fault(key, "%s '%s' is not a web address; write https://...".formatted(key, url));
    }
  }
}
