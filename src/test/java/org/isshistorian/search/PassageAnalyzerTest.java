package org.isshistorian.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PassageAnalyzerTest {
  private final PassageAnalyzer analyzer = new PassageAnalyzer();

  @AfterEach
  void close() {
    analyzer.close();
  }

  private String terms(String text) {
    return String.join(" ", analyzer.terms(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zarya                           | zarya
          ZARYA zarya                     | zarya zarya
          What is the ISS?                | ''
          when was it                     | ''
          the station's crew              | station crew
          the station’s crew              | station crew
          Krikalëv café                   | krikalev cafe
          Docked, docking and docks       | dock dock dock
          wheels wheel                    | wheel wheel
          419,725                         | 419725
          1,234,567 and 1234567           | 1234567 1234567
          7.5                             | 7.5
          seven Seven 7                   | 7 7 7
          20th 1st 2nd 3rd                | 20 1 2 3
          Nov Nov. November               | novemb novemb novemb
          Sept Sep September              | septemb septemb septemb
          U.S. US u.s.                    | ''
          """)
  void textOnTheLeftBecomesTermsOnTheRight(String text, String terms) {
    assertThat(terms(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({
    "cosmonaut, astronauts",
    "EVA, spacewalks",
    "how heavy, weight",
    "laundry, clothes",
    "restroom, toilet",
    "kgs, kilograms",
    "ft, feet",
    "laboratory, lab",
    "wifi, Internet"
  })
  void wordsOfLaypeopleAndOfTheFieldAreOneTerm(String lay, String other) {
    assertThat(terms(lay)).isNotEmpty().isEqualTo(terms(other));
  }

  @ParameterizedTest
  @CsvSource({"Zarya, Zvezda", "mass, cost", "1998, 1999", "kilometer, kilogram"})
  void otherWordsStayApart(String one, String other) {
    assertThat(terms(one)).isNotEqualTo(terms(other));
  }

  @Test
  void thePlaceOfTheWordsIsKeptAndTheyAreRepeated() {
    assertThat(analyzer.terms("Zarya met Unity, then Zarya"))
        .startsWith("zarya")
        .endsWith("zarya")
        .contains("uniti");
  }

  @Test
  void searchSyntaxIsOnlyPunctuation() {
    assertThat(terms("+zarya AND (unity OR \"zvezda\"~2)^3"))
        .isEqualTo(terms("zarya unity zvezda 2 3"));
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void anyStringHasTermsWithoutBlanks(String text) {
    assertThat(analyzer.terms(text))
        .allSatisfy(term -> assertThat(term).isNotEmpty().doesNotContainPattern("\\s"));
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void theSameTextHasTheSameTerms(String text) {
    assertThat(analyzer.terms(text)).isEqualTo(analyzer.terms(text));
  }
}
