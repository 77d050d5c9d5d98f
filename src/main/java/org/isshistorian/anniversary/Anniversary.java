package org.isshistorian.anniversary;

import java.time.LocalDate;
import java.util.List;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.PassageKind;
import org.isshistorian.archive.Timeline;
import org.isshistorian.archive.Tone;
import org.isshistorian.subscription.Interest;

/// An event and a day on which it is remembered.
public record Anniversary(Timeline.Entry event, LocalDate on) {
  private static final List<Integer> ROUND = List.of(25, 20, 10, 5);

  public Passage passage() {
    return event.passage();
  }

  public int years() {
    return on.getYear() - event.date().getYear();
  }

  /// 25, 20, 10 or 5, whichever divides its years first; 0 for none.
  public int roundness() {
    return roundnessOf(years());
  }

  /// The roundness that it will have a year later.
  int nextRoundness() {
    return roundnessOf(years() + 1);
  }

  private static int roundnessOf(int years) {
    return ROUND.stream().filter(round -> years % round == 0).findFirst().orElse(0);
  }

  public int significance() {
    return passage().occasion().significance();
  }

  public boolean isSombre() {
    return passage().occasion().tone() == Tone.SOMBRE;
  }

  /// "27 years ago".
  public String ago() {
    return years() == 1 ? "1 year ago" : years() + " years ago";
  }

  /// The date of the event, as it is written in a sentence.
  public String written() {
    return new EventDate.Day(event.date()).written();
  }

  public Interest interest() {
    return interest(passage().occasion().kind());
  }

  private static Interest interest(PassageKind kind) {
    return switch (kind) {
      case LAUNCH -> Interest.LAUNCHES;
      case DOCKING, BERTHING -> Interest.ARRIVALS;
      case UNDOCKING, LANDING, REENTRY -> Interest.DEPARTURES;
      case SPACEWALK -> Interest.SPACEWALKS;
      case INSTALLATION, RELOCATION -> Interest.ASSEMBLY;
      case CREW -> Interest.CREWS;
      case MILESTONE, RECORD -> Interest.MILESTONES;
      case INCIDENT -> Interest.INCIDENTS;
      case SCIENCE -> Interest.SCIENCE;
      case CULTURE, LIFE -> Interest.LIFE;
      case PROGRAMME, FIGURE, DESCRIPTION -> Interest.PROGRAMME;
    };
  }
}
