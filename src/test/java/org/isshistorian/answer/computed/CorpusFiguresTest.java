package org.isshistorian.answer.computed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Name;
import org.isshistorian.corpus.CorpusCheck;
import org.isshistorian.question.DateSpan;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionReader;
import org.isshistorian.testkit.SampleQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whole families of figures over the real corpus against a count by hand over its YAML.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusFiguresTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Map<String, String> CRAFT =
      Map.of(
          "space-shuttle", "space shuttles",
          "soyuz", "Soyuz ships",
          "progress", "Progress ships",
          "crew-dragon", "Crew Dragon ships",
          "dragon", "cargo Dragon ships",
          "cygnus", "Cygnus ships",
          "atv", "ATV ships",
          "htv", "HTV ships");

  private final Archive archive;
  private final QuestionReader reader;
  private final Computer computer;
  private final HandCount hand;

  CorpusFiguresTest() throws IOException {
    archive = CorpusCheck.run(CORPUS).corpus().archive();
    reader = SampleQuestions.reader(archive);
    computer = new Computer(archive);
    hand = new HandCount(CORPUS);
  }

  private Optional<Answer.Computed> answer(String question) {
    return computer.answer(reader.read(new Question(question)), Optional.empty());
  }

  private String figure(String question) {
    return answer(question)
        .map(Answer.Computed::highlighted)
        .orElseThrow(() -> new AssertionError("not computed: " + question));
  }

  private static String number(int count) {
    return count == 0 ? "No" : String.valueOf(count);
  }

  @Test
  void theSpacewalksOfEveryYearAndMonthAreCounted() {
    for (int year = 1999; year <= 2025; year++) {
      assertThat(figure("how many spacewalks were there in " + year))
          .as("%d", year)
          .isEqualTo(number(hand.spacewalks(String.valueOf(year))));
    }
    for (int month = 1; month <= 12; month++) {
      String iso = "2007-%02d".formatted(month);
      String written = Period.written(month(iso));
      assertThat(figure("how many spacewalks in " + written))
          .as(written)
          .isEqualTo(number(hand.spacewalks(iso)));
    }
  }

  private static DateSpan month(String iso) {
    LocalDate first = LocalDate.parse(iso + "-01");
    return new DateSpan(first, first.withDayOfMonth(first.lengthOfMonth()));
  }

  @Test
  void theSpacewalksOfEveryPersonAreCounted() {
    List<String> left = new ArrayList<>();
    hand.spacewalksByPerson()
        .forEach((person, count) -> {
          Optional<Answer.Computed> answer =
              answer("how many spacewalks did " + written(person) + " make");
          if (answer.isEmpty()) {
            left.add(person);
          } else {
            assertThat(answer.get().highlighted()).as(person).isEqualTo(String.valueOf(count));
            assertThat(answer.get().passages()).as(person).hasSize(count);
          }
        });
    assertThat(left)
        .as("not computed: in space when a spacewalk was made by nobody knows whom")
        .allSatisfy(person -> assertThat(hand.aboard(LocalDate.of(2026, 8, 25))).contains(person));
  }

  private String written(String id) {
    return archive.name(id).map(Name::canonical).orElseThrow();
  }

  @Test
  void theLaunchesOfEveryCraftInEveryYearAreCounted() {
    Map<String, Integer> launches = hand.launches();
    CRAFT.forEach((vehicle, written) ->
        IntStream.rangeClosed(2000, 2025)
            .forEach(year ->
                assertThat(
                        figure(
                            "how many %s were launched to the ISS in %d".formatted(written, year)))
                    .as("%s %d", vehicle, year)
                    .isEqualTo(number(launches.getOrDefault(vehicle + " " + year, 0)))));
  }

  @Test
  void theVisitsOfEveryPersonAreCounted() {
    hand.visits()
        .forEach((person, count) ->
            assertThat(figure("how many times did " + written(person) + " fly to the station"))
                .as(person)
                .isEqualTo(count == 1 ? "1 time" : count + " times"));
  }

  @Test
  void whoWasAboardIsRightOrLeftOpen() {
    int open = 0;
    List<LocalDate> days = HandCount.everyFew(23);
    for (LocalDate day : days) {
      Optional<Answer.Computed> answer = answer("who was aboard the ISS on " + day);
      open += answer.isEmpty() ? 1 : 0;
      answer.ifPresent(computed ->
          assertThat(names(computed.highlighted())).as("%s", day).isEqualTo(byHand(day)));
    }
    assertThat(open).as("days left open of %d", days.size()).isLessThan(days.size() / 20);
  }

  private static Set<String> names(String listed) {
    return listed.equals("Nobody")
        ? Set.of()
        : Stream.of(listed.split(", | and ", -1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> byHand(LocalDate day) {
    return hand.aboard(day).stream()
        .map(this::written)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyFigureHasPassagesOfTheCorpusBehindIt() {
    for (String question :
        List.of(
            "how many spacewalks were there in 2007",
            "who was aboard the ISS on September 11, 2001",
            "what happened in March 2001",
            "longest spacewalk in 2010",
            "how many days between the launches of Zarya and Unity",
            "was Unity launched before Destiny")) {
      assertThat(answer(question))
          .as(question)
          .hasValueSatisfying(computed -> {
            assertThat(archive.passages()).containsAll(computed.passages());
            assertThat(computed.passages()).doesNotHaveDuplicates();
            assertThat(computed.basis()).endsWith(".");
          });
    }
  }
}
