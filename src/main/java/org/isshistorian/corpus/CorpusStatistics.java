package org.isshistorian.corpus;

import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;

/// The counts of a corpus. `eventsByDay` counts the dated events of each calendar day that has any.
public record CorpusStatistics(
    Counts counts,
    Map<String, Long> passagesByKind,
    Map<String, Long> passagesByAspect,
    Map<Integer, Long> passagesByYear,
    Map<MonthDay, Long> eventsByDay) {

  /// The plain totals. `nasaSourced` counts the passages whose source is a NASA page.
  public record Counts(
      int passages,
      long canonical,
      long asks,
      long nasaSourced,
      long sources,
      int names,
      int records) {}

  public static CorpusStatistics of(Archive archive) {
    var passages = archive.passages();
    var records = archive.records();
    int rows =
        records.flights().size()
            + records.spacewalks().size()
            + records.expeditions().size()
            + records.stays().size();
    return new CorpusStatistics(
        new Counts(
            passages.size(),
            passages.stream().filter(Passage::isCanonical).count(),
            passages.stream().mapToLong(p -> p.asks().size()).sum(),
            passages.stream().filter(p -> p.citation().source().isNasa()).count(),
            passages.stream().map(p -> p.citation().source().id()).distinct().count(),
            archive.names().size(),
            rows),
        count(archive, p -> p.occasion().kind().name().toLowerCase(Locale.ROOT)),
        count(archive, p -> p.topic().aspect().id()),
        passages.stream()
            .flatMap(p -> p.occasion().date().stream())
            .collect(
                Collectors.groupingBy(
                    d -> d.start().getYear(), TreeMap::new, Collectors.counting())),
        passages.stream()
            .flatMap(p -> p.occasion().date().stream())
            .filter(EventDate.Day.class::isInstance)
            .collect(
                Collectors.groupingBy(
                    d -> MonthDay.from(d.start()), TreeMap::new, Collectors.counting())));
  }

  private static Map<String, Long> count(Archive archive, Function<Passage, String> key) {
    return archive.passages().stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }
}
