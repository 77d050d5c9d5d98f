package org.isshistorian.command;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Spacewalk;
import org.isshistorian.archive.Stay;
import org.isshistorian.chat.Reply;

/// The dates of a name: from its typed record where it has one, else from the dated passages on it.
final class RecordFacts {
  private static final List<Aspect> DATED =
      List.of(
          Aspect.LAUNCH,
          Aspect.ARRIVAL,
          Aspect.INSTALLATION,
          Aspect.START,
          Aspect.BIRTH,
          Aspect.DEPARTURE,
          Aspect.LANDING,
          Aspect.END);

  private final Archive archive;
  private final NameLookup names;

  RecordFacts(Archive archive, NameLookup names) {
    this.archive = archive;
    this.names = names;
  }

  List<Reply.Block> of(Name name) {
    List<Reply.Block> facts = recorded(name);
    return facts.isEmpty() ? told(name) : facts;
  }

  private List<Reply.Block> recorded(Name name) {
    return switch (name.kind()) {
      case FLIGHT ->
          archive.records().flights().stream()
              .filter(flight -> flight.id().equals(name.id()))
              .flatMap(flight -> facts(flight).stream())
              .toList();
      case EXPEDITION ->
          archive.records().expeditions().stream()
              .filter(e -> name.id().equals("expedition-" + e.number()))
              .flatMap(expedition -> facts(expedition).stream())
              .toList();
      case SPACEWALK ->
          archive.records().spacewalks().stream()
              .filter(walk -> walk.id().equals(name.id()))
              .flatMap(walk -> facts(walk).stream())
              .toList();
      case PERSON ->
          archive.records().stays().stream()
              .filter(stay -> stay.person().equals(name.id()))
              .map(this::fact)
              .toList();
      case STATION,
          MODULE,
          ELEMENT,
          VEHICLE,
          ROCKET,
          AGENCY,
          COMPANY,
          PLACE,
          NATION,
          FACILITY,
          EXPERIMENT,
          PROGRAMME,
          TOPIC ->
          List.of();
    };
  }

  private static List<Reply.Block> facts(Flight flight) {
    Flight.Days days = flight.days();
    List<Reply.Block> facts = new ArrayList<>();
    facts.add(new Reply.Block.Fact("Launch", written(days.launch())));
    days.arrival().ifPresent(day -> facts.add(new Reply.Block.Fact("Arrival", written(day))));
    days.departure().ifPresent(day -> facts.add(new Reply.Block.Fact("Departure", written(day))));
    days.end().ifPresent(day -> facts.add(new Reply.Block.Fact("End", written(day))));
    return facts;
  }

  private List<Reply.Block> facts(Expedition expedition) {
    List<Reply.Block> facts = new ArrayList<>();
    facts.add(new Reply.Block.Fact("From", written(expedition.start())));
    expedition.end().ifPresent(day -> facts.add(new Reply.Block.Fact("To", written(day))));
    Expedition.Members members = expedition.members();
    if (!members.commanders().isEmpty()) {
      facts.add(new Reply.Block.Fact("Commander", names.written(members.commanders())));
    }
    facts.add(new Reply.Block.Fact("Crew", names.written(members.crew())));
    return facts;
  }

  private List<Reply.Block> facts(Spacewalk walk) {
    List<Reply.Block> facts = new ArrayList<>();
    facts.add(new Reply.Block.Fact("Date", written(walk.date())));
    walk.length().ifPresent(length -> facts.add(new Reply.Block.Fact("Length", written(length))));
    if (!walk.spacewalkers().isEmpty()) {
      facts.add(new Reply.Block.Fact("Spacewalkers", names.written(walk.spacewalkers())));
    }
    return facts;
  }

  private Reply.Block fact(Stay stay) {
    String end = stay.down().map(down -> written(down.day())).orElse("no landing on record");
    return new Reply.Block.Fact(
        "Journey",
        "%s to %s, %s, up with %s"
            .formatted(
                written(stay.up().day()),
                end,
                stay.role(),
                names.written(List.of(stay.up().flight()))));
  }

  /// One date of each aspect that has one, of the passage that people are given for it.
  private List<Reply.Block> told(Name name) {
    return DATED.stream().flatMap(aspect -> told(name, aspect).stream()).toList();
  }

  private Optional<Reply.Block> told(Name name, Aspect aspect) {
    Stream<Passage> told =
        archive.passages().stream()
            .filter(p -> p.topic().about().equals(name.id()) && p.topic().aspect() == aspect)
            .filter(Passage::isCanonical);
    return told.flatMap(p -> p.occasion().date().stream())
        .findFirst()
        .map(date -> new Reply.Block.Fact(label(aspect), date.written()));
  }

  private static String label(Aspect aspect) {
    String id = aspect.id();
    return Character.toUpperCase(id.charAt(0)) + id.substring(1);
  }

  private static String written(LocalDate day) {
    return new EventDate.Day(day).written();
  }

  private static String written(Duration length) {
    return "%d hours %d minutes".formatted(length.toHours(), length.toMinutesPart());
  }
}
