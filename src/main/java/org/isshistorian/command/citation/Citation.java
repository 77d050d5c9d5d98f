package org.isshistorian.command.citation;

import java.time.LocalDate;
import java.util.Objects;
import org.isshistorian.archive.Source;

/// A page and the day on which it was looked at. When a page was written is not known of most, so
/// no form claims it.
public record Citation(Source source, LocalDate accessed) {
  public Citation {
    Objects.requireNonNull(source);
    Objects.requireNonNull(accessed);
  }

  /// As this style writes it, ready to be copied.
  public String in(CitationStyle style) {
    return switch (style) {
      case APA -> apa();
      case MLA -> mla();
      case CHICAGO -> chicago();
      case BIBTEX -> new BibtexEntry(this).text();
    };
  }

  private String apa() {
    return "%s (n.d.). %s Retrieved %s, from %s"
        .formatted(ended(author()), ended(source.title()), CitationDates.full(accessed), url());
  }

  private String mla() {
    return "\"%s\" %s, %s. Accessed %s."
        .formatted(ended(quotable()), author(), url(), CitationDates.mla(accessed));
  }

  private String chicago() {
    return "%s \"%s\" Accessed %s. %s."
        .formatted(ended(author()), ended(quotable()), CitationDates.full(accessed), url());
  }

  String author() {
    return source.publisher().name();
  }

  /// The address that can be followed: the archived copy of a page that may be gone.
  String url() {
    return source.link();
  }

  /// The title within double quotation marks: its own become single ones.
  private String quotable() {
    return source.title().replaceAll("[\"\u201c\u201d]", "'");
  }

  private static String ended(String text) {
    boolean ended = text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
    return ended ? text : text + ".";
  }
}
