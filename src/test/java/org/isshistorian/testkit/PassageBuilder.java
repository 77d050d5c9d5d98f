package org.isshistorian.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.PassageKind;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.Tone;

/// Makes a [Passage] of which only that is named which a test is about. What is not named is plain:
/// on the station, undated, of significance 3, from a NASA page.
public final class PassageBuilder {
  private final String id;
  private Passage.Topic topic = new Passage.Topic("iss", Aspect.DEFINITION, Optional.empty());
  private Optional<EventDate> date = Optional.empty();
  private Optional<EventDate> asOf = Optional.empty();
  private PassageKind kind = PassageKind.DESCRIPTION;
  private int significance = 3;
  private Tone tone = Tone.PLAIN;
  private String text;
  private Passage.Citation citation = new Passage.Citation(SampleSources.STATION, Optional.empty());
  private List<String> subjects = List.of();
  private List<String> asks = List.of();

  private PassageBuilder(String id) {
    this.id = id;
    this.text = "The International Space Station has a passage called " + id + ".";
  }

  public static PassageBuilder passage(String id) {
    return new PassageBuilder(id);
  }

  public PassageBuilder about(String name, Aspect aspect) {
    topic = new Passage.Topic(name, aspect, topic.value());
    return this;
  }

  public PassageBuilder value(String value) {
    topic = new Passage.Topic(topic.about(), topic.aspect(), Optional.of(value));
    return this;
  }

  /// As the corpus writes it: `1998-11-20`, `1998-11` or `1998`.
  public PassageBuilder date(String iso) {
    date = Optional.of(EventDate.parse(iso));
    return this;
  }

  /// As the corpus writes it: `2024-06-01`, `2024-06` or `2024`.
  public PassageBuilder asOf(String iso) {
    asOf = Optional.of(EventDate.parse(iso));
    return this;
  }

  public PassageBuilder kind(PassageKind value) {
    kind = value;
    return this;
  }

  public PassageBuilder significance(int value) {
    significance = value;
    return this;
  }

  public PassageBuilder sombre() {
    tone = Tone.SOMBRE;
    return this;
  }

  public PassageBuilder text(String value) {
    text = value;
    return this;
  }

  public PassageBuilder source(Source source) {
    citation = new Passage.Citation(source, citation.more());
    return this;
  }

  public PassageBuilder more(Source more) {
    citation = new Passage.Citation(citation.source(), Optional.of(more));
    return this;
  }

  /// The names in the text besides the one that it is about.
  public PassageBuilder subjects(String... names) {
    subjects = List.of(names);
    return this;
  }

  public PassageBuilder asks(String... questions) {
    asks = List.of(questions);
    return this;
  }

  public Passage build() {
    List<String> all = new ArrayList<>(List.of(topic.about()));
    all.addAll(subjects);
    var occasion = new Passage.Occasion(date, asOf, kind, significance, tone);
    return new Passage(id, topic, occasion, text, citation, all, asks);
  }
}
