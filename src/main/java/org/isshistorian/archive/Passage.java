package org.isshistorian.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One self-contained sentence (or two), what it tells of, when that was, and the page that
/// supports it. `subjects` are the ids of the names in it; `asks` are other ways in which people
/// ask for it.
public record Passage(
    String id,
    Topic topic,
    Occasion occasion,
    String text,
    Citation citation,
    List<String> subjects,
    List<String> asks) {

  /// The one subject (a name id) and the aspect of it that a passage tells of. `value` is the span
  /// of the text that answers a question for this aspect.
  public record Topic(String about, Aspect aspect, Optional<String> value) {
    public Topic {
      Objects.requireNonNull(about);
      Objects.requireNonNull(aspect);
      Objects.requireNonNull(value);
    }
  }

  /// When it happened (`date`) or up to when a standing figure is known (`asOf`), of which kind it
  /// is, how much it matters (1 to 5), and how it may be told. A timeless passage has neither date.
  public record Occasion(
      Optional<EventDate> date,
      Optional<EventDate> asOf,
      PassageKind kind,
      int significance,
      Tone tone) {
    public Occasion {
      Objects.requireNonNull(date);
      Objects.requireNonNull(asOf);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(tone);
      if (significance < 1 || significance > 5) {
        throw new IllegalArgumentException("significance " + significance + " is not 1 to 5");
      }
    }
  }

  /// The page that supports the sentence and, where that is not NASA's, a nasa.gov page on the
  /// subject as further reading.
  public record Citation(Source source, Optional<Source> more) {
    public Citation {
      Objects.requireNonNull(source);
      Objects.requireNonNull(more);
    }
  }

  public Passage {
    Objects.requireNonNull(id);
    Objects.requireNonNull(topic);
    Objects.requireNonNull(occasion);
    Objects.requireNonNull(text);
    Objects.requireNonNull(citation);
    subjects = List.copyOf(subjects);
    asks = List.copyOf(asks);
  }

  /// Whether this is the passage that people are given who ask for its subject and aspect.
  public boolean isCanonical() {
    return !asks.isEmpty();
  }

  /// The date of the event, else the as-of date of the figure.
  public Optional<EventDate> anyDate() {
    return occasion.date().or(occasion::asOf);
  }
}
