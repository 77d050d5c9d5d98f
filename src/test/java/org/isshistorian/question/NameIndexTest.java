package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.testkit.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
  private static final NameIndex INDEX =
      new NameIndex(
          List.of(
              name("iss", NameKind.STATION, "International Space Station", "ISS", "space station"),
              name("zarya", NameKind.MODULE, "Zarya", "FGB"),
              name("quest", NameKind.MODULE, "Quest", "Quest Airlock", "Joint Airlock"),
              name("destiny", NameKind.MODULE, "Destiny", "U.S. Laboratory"),
              name("sts-88", NameKind.FLIGHT, "STS-88", "2A"),
              name("soyuz", NameKind.VEHICLE, "Soyuz"),
              name("soyuz-tm-31", NameKind.FLIGHT, "Soyuz TM-31", "2R"),
              name("spacex", NameKind.COMPANY, "SpaceX"),
              name("sergei-krikalev", NameKind.PERSON, "Sergei Krikalev", "Sergey Krikalyov"),
              name("scott-kelly", NameKind.PERSON, "Scott Kelly"),
              name("mark-kelly", NameKind.PERSON, "Mark Kelly"),
              name("stanley-love", NameKind.PERSON, "Stanley Love"),
              name("seven", NameKind.EXPEDITION, "Seventh Expedition", "Expedition Seven"),
              name("sleep", NameKind.TOPIC, "Sleep aboard", "sleeping")));

  private static final Vocabulary KNOWN = WordList.of("unite", "density", "quests");

  private static Name name(String id, NameKind kind, String canonical, String... aliases) {
    return new Name(id, canonical, kind, List.of(aliases));
  }

  private static List<Mention> find(String text) {
    return INDEX.find(Words.of(text), KNOWN);
  }

  private static List<String> ids(String text) {
    return find(text).stream().flatMap(mention -> mention.names().stream()).map(Name::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "when was Zarya launched, zarya",
    "WHEN WAS ZARYA LAUNCHED, zarya",
    "what is the fgb, zarya",
    "zarya's mass, zarya",
    "tell me of the US laboratory, destiny",
    "who flew on STS88, sts-88",
    "who flew on sts-88, sts-88",
    "who flew on STS 88, sts-88",
    "flight 2R, soyuz-tm-31",
    "Expedition 7, seven",
    "expedition seven, seven",
    "how do they go about sleeping, sleep"
  })
  void aNameIsFoundByEverySpelling(String text, String id) {
    assertThat(ids(text)).containsExactly(id);
    assertThat(find(text)).allMatch(Mention::exact);
  }

  @Test
  void theLongestSpellingAtAPlaceWins() {
    assertThat(ids("did Soyuz TM-31 dock")).containsExactly("soyuz-tm-31");
    assertThat(ids("did a Soyuz dock")).containsExactly("soyuz");
  }

  @Test
  void aMentionTellsWhereItStands() {
    List<Mention> mentions = find("from Soyuz TM-31 to Zarya");

    assertThat(mentions).extracting(Mention::start).containsExactly(1, 5);
    assertThat(mentions).extracting(Mention::end).containsExactly(4, 6);
  }

  @Test
  void namesAreFoundFromLeftToRightAndAsOftenAsTheyStand() {
    assertThat(ids("Zarya and Quest and the space station and Zarya"))
        .containsExactly("zarya", "quest", "iss", "zarya");
  }

  @Test
  void aPersonIsFoundBySurname() {
    assertThat(ids("how long did Krikalev stay")).containsExactly("sergei-krikalev");
  }

  @Test
  void aSurnameBehindAForeignFirstNameIsSomebodyElses() {
    assertThat(ids("did Ludmilla Krikalev fly")).isEmpty();
    assertThat(ids("did Sergej Krikalev fly")).containsExactly("sergei-krikalev");
  }

  @Test
  void aSharedSurnameMayMeanEither() {
    List<Mention> mentions = find("when did Kelly fly");

    assertThat(mentions).hasSize(1);
    assertThat(mentions.getFirst().means("scott-kelly")).isTrue();
    assertThat(mentions.getFirst().means("mark-kelly")).isTrue();
    assertThat(ids("when did Scott Kelly fly")).containsExactly("scott-kelly");
  }

  @Test
  void onlyAPersonHasASurname() {
    assertThat(ids("what is an expedition")).isEmpty();
  }

  @Test
  void anOrdinaryWordIsASurnameOnlyWithACapital() {
    assertThat(ids("did they love it")).isEmpty();
    assertThat(ids("did Love fly")).containsExactly("stanley-love");
    assertThat(ids("did stanley love fly")).containsExactly("stanley-love");
  }

  @ParameterizedTest
  @CsvSource({
    "zaryaa, zarya",
    "zarja, zarya",
    "zayra, zarya",
    "destny, destiny",
    "krikelev, sergei-krikalev",
    "krikalov, sergei-krikalev"
  })
  void typingErrorsAreOverlooked(String word, String id) {
    assertThat(String.join(" ", ids("who knows " + word))).isEqualTo(id);
    assertThat(find(word)).noneMatch(Mention::exact);
  }

  @ParameterizedTest
  @ValueSource(strings = {"density", "quests", "arya", "karya", "zary", "fgc", "zerxyas"})
  void knownShortAndDistantWordsAreNoTypingErrors(String word) {
    assertThat(ids("who wants " + word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quest air lock, quest",
    "the questairlock, quest",
    "did Space X fly, spacex",
    "the spacestation, iss",
    "joint air lock, quest",
    "soyuztm 31, soyuz-tm-31"
  })
  void otherGapsAreOverlooked(String text, String id) {
    assertThat(ids(text)).contains(id);
  }

  @Test
  void anEmptyIndexFindsNothing() {
    assertThat(new NameIndex(List.of()).find(Words.of("Zarya"), WordList.of())).isEmpty();
    assertThat(ids("")).isEmpty();
  }

  @Test
  void aNameWithoutLettersIsFoundNowhere() {
    var index = new NameIndex(List.of(name("odd", NameKind.TOPIC, "???", "")));

    assertThat(index.find(Words.of("what is ??? odd"), WordList.of())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void mentionsLieInTheTextWithoutOverlap(String text) {
    List<Word> words = Words.of(text);
    int end = 0;
    for (Mention mention : INDEX.find(words, WordList.of())) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(words.size());
      end = mention.end();
    }
  }

  @Test
  void aTopicIsNoProperName() {
    assertThat(find("sleeping").getFirst().isProper()).isFalse();
    assertThat(find("Zarya").getFirst().isProper()).isTrue();
  }
}
