package org.isshistorian.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Stay;

/// The sentences on who was on a flight, an expedition or a spacewalk name the people of its row,
/// where that knows them. A sentence on a flight's crew tells of all who went up with it, or of all
/// who came down, or of both.
final class CrewRule implements CorpusRule {
  @Override
  public void check(Corpus corpus, FaultLog faults) {
    var rows = new Rows(corpus);
    for (Passage passage : corpus.archive().passages()) {
      Set<String> told = persons(corpus, passage);
      if (!told.isEmpty() && !rows.agree(passage, told)) {
        faults.add(
            corpus.place("passage", passage.id()),
            "the people among the subjects (%s) are not those in records/ (%s)"
                .formatted(
                    String.join(", ", new TreeSet<>(told)),
                    String.join(", ", new TreeSet<>(rows.expected(passage)))));
      }
    }
  }

  private static Set<String> persons(Corpus corpus, Passage passage) {
    return passage.subjects().stream()
        .filter(id ->
            corpus.archive().name(id).map(Name::kind).filter(NameKind.PERSON::equals).isPresent())
        .collect(Collectors.toSet());
  }

  /// The people of every row, by the id of its name.
  private static final class Rows {
    private final Map<String, Set<String>> spacewalkers = new HashMap<>();
    private final Map<String, Expedition.Members> expeditions = new HashMap<>();
    private final Map<String, Set<String>> up = new HashMap<>();
    private final Map<String, Set<String>> down = new HashMap<>();

    Rows(Corpus corpus) {
      var records = corpus.archive().records();
      records.spacewalks().stream()
          .filter(row -> !row.spacewalkers().isEmpty())
          .forEach(row -> spacewalkers.put(row.id(), Set.copyOf(row.spacewalkers())));
      for (Expedition row : records.expeditions()) {
        expeditions.put(RecordRule.nameOf(row), row.members());
      }
      for (Stay row : records.stays()) {
        add(up, row.up().flight(), row.person());
        row.down().ifPresent(trip -> add(down, trip.flight(), row.person()));
      }
    }

    private static void add(Map<String, Set<String>> crews, String flight, String person) {
      crews.computeIfAbsent(flight, _ -> new HashSet<>()).add(person);
    }

    boolean agree(Passage passage, Set<String> told) {
      String about = passage.topic().about();
      Aspect aspect = passage.topic().aspect();
      if (aspect == Aspect.SPACEWALK && spacewalkers.containsKey(about)) {
        return told.equals(spacewalkers.get(about));
      }
      if (aspect == Aspect.COMMANDER && expeditions.containsKey(about)) {
        return told.containsAll(expeditions.get(about).commanders());
      }
      if (aspect == Aspect.CREW && expeditions.containsKey(about)) {
        return expeditions.get(about).crew().containsAll(told);
      }
      if (aspect == Aspect.CREW && (up.containsKey(about) || down.containsKey(about))) {
        return both(about).containsAll(told)
            && (holdsAll(told, up.get(about)) || holdsAll(told, down.get(about)));
      }
      return true;
    }

    Set<String> expected(Passage passage) {
      String about = passage.topic().about();
      if (spacewalkers.containsKey(about)) {
        return spacewalkers.get(about);
      }
      if (expeditions.containsKey(about)) {
        Expedition.Members members = expeditions.get(about);
        return new HashSet<>(
            passage.topic().aspect() == Aspect.COMMANDER ? members.commanders() : members.crew());
      }
      return both(about);
    }

    private Set<String> both(String flight) {
      Set<String> both = new HashSet<>(up.getOrDefault(flight, Set.of()));
      both.addAll(down.getOrDefault(flight, Set.of()));
      return both;
    }

    private static boolean holdsAll(Set<String> told, Set<String> crew) {
      return crew != null && told.containsAll(crew);
    }
  }
}
