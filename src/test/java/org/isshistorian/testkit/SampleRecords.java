package org.isshistorian.testkit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Records;
import org.isshistorian.archive.Spacewalk;
import org.isshistorian.archive.Stay;

/// The typed rows of [SampleArchive]: a shuttle flight and its first spacewalk, and the first
/// expedition, up with a Soyuz and down with a shuttle.
final class SampleRecords {
  private static final LocalDate STS_88_UP = LocalDate.of(1998, 12, 4);
  private static final LocalDate STS_88_DOWN = LocalDate.of(1998, 12, 16);
  private static final LocalDate SOYUZ_UP = LocalDate.of(2000, 10, 31);
  private static final LocalDate STS_102_DOWN = LocalDate.of(2001, 3, 21);
  private static final List<String> FIRST_CREW =
      List.of("william-shepherd", "yuri-gidzenko", "sergei-krikalev");

  static final Records ALL =
      new Records(
          List.of(
              flight(
                  "sts-88",
                  "space-shuttle",
                  new Flight.Days(
                      STS_88_UP, day("1998-12-07"), day("1998-12-13"), Optional.of(STS_88_DOWN)),
                  "1998-12-04-sts-88-launch"),
              flight(
                  "soyuz-tm-31",
                  "soyuz",
                  new Flight.Days(
                      SOYUZ_UP, day("2000-11-02"), day("2001-05-06"), day("2001-05-06")),
                  "2000-10-31-soyuz-tm-31-launch"),
              flight(
                  "sts-102",
                  "space-shuttle",
                  new Flight.Days(
                      LocalDate.of(2001, 3, 8),
                      day("2001-03-10"),
                      day("2001-03-19"),
                      Optional.of(STS_102_DOWN)),
                  "expedition-1-commander")),
          List.of(
              new Spacewalk(
                  "eva-001",
                  LocalDate.of(1998, 12, 7),
                  Optional.of(Duration.ofMinutes(441)),
                  List.of("jerry-ross", "james-newman"),
                  List.of("1998-12-07-eva-001"))),
          List.of(
              new Expedition(
                  1,
                  LocalDate.of(2000, 11, 2),
                  day("2001-03-19"),
                  new Expedition.Members(List.of("william-shepherd"), FIRST_CREW),
                  List.of("expedition-1-commander"))),
          Stream.concat(visitors(), residents()).toList());

  private SampleRecords() {}

  private static Flight flight(String id, String vehicle, Flight.Days days, String passage) {
    return new Flight(id, vehicle, true, days, List.of(passage));
  }

  private static Stream<Stay> visitors() {
    return Stream.of("jerry-ross", "james-newman")
        .map(person ->
            new Stay(
                person,
                new Stay.Trip("sts-88", STS_88_UP),
                Optional.of(new Stay.Trip("sts-88", STS_88_DOWN)),
                "mission specialist",
                List.of("1998-12-07-eva-001")));
  }

  private static Stream<Stay> residents() {
    return FIRST_CREW.stream()
        .map(person ->
            new Stay(
                person,
                new Stay.Trip("soyuz-tm-31", SOYUZ_UP),
                Optional.of(new Stay.Trip("sts-102", STS_102_DOWN)),
                person.equals("william-shepherd") ? "commander" : "flight engineer",
                List.of("2000-10-31-soyuz-tm-31-launch")));
  }

  private static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }
}
