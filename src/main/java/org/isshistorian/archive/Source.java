package org.isshistorian.archive;

import java.util.Objects;
import java.util.Optional;

/// A page that supports a sentence. `archived` is the Internet Archive's copy of an address that
/// may be gone from the live site.
public record Source(
    String id, String title, String url, Publisher publisher, Optional<String> archived) {

  /// Who published a source, and of which kind that publisher is.
  public record Publisher(String name, SourceKind kind) {
    public Publisher {
      Objects.requireNonNull(name);
      Objects.requireNonNull(kind);
    }
  }

  public Source {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(url);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(archived);
  }

  /// The address to click: the archived copy where there is one, else the page itself.
  public String link() {
    return archived.orElse(url);
  }

  public boolean isNasa() {
    return publisher.kind() == SourceKind.NASA;
  }
}
