package org.isshistorian.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;

/// What the passages on one flight tell keeps the order of time: launch, arrival, departure,
/// landing or end.
final class FlightOrderRule implements CorpusRule {
  private static final Map<Aspect, Integer> STEPS =
      Map.of(
          Aspect.LAUNCH,
          0,
          Aspect.ARRIVAL,
          1,
          Aspect.DEPARTURE,
          2,
          Aspect.LANDING,
          3,
          Aspect.END,
          3);

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    flights(corpus).values().forEach(steps -> checkOrder(steps, corpus, faults));
  }

  private static Map<String, List<Passage>> flights(Corpus corpus) {
    return corpus.archive().passages().stream()
        .filter(p -> STEPS.containsKey(p.topic().aspect()))
        .filter(p -> p.occasion().date().filter(EventDate.Day.class::isInstance).isPresent())
        .filter(p -> isFlight(corpus, p.topic().about()))
        .collect(Collectors.groupingBy(p -> p.topic().about()));
  }

  private static boolean isFlight(Corpus corpus, String id) {
    return corpus.archive().name(id).map(Name::kind).filter(NameKind.FLIGHT::equals).isPresent();
  }

  private static void checkOrder(List<Passage> steps, Corpus corpus, FaultLog faults) {
    List<Passage> earlier = new ArrayList<>();
    for (Passage passage : steps) {
      for (Passage other : earlier) {
        checkPair(passage, other, corpus, faults);
      }
      earlier.add(passage);
    }
  }

  private static void checkPair(Passage a, Passage b, Corpus corpus, FaultLog faults) {
    boolean inOrder = step(a) <= step(b);
    Passage first = inOrder ? a : b;
    Passage second = inOrder ? b : a;
    if (step(first) < step(second) && day(first).isAfter(day(second))) {
      faults.add(
          corpus.place("passage", second.id()),
          "%s %s is before %s %s of '%s'; one of the dates is wrong"
              .formatted(
                  second.topic().aspect().id(),
                  day(second),
                  first.topic().aspect().id(),
                  day(first),
                  first.id()));
    }
  }

  private static int step(Passage passage) {
    return STEPS.get(passage.topic().aspect());
  }

  private static LocalDate day(Passage passage) {
    return passage.occasion().date().orElseThrow().start();
  }
}
