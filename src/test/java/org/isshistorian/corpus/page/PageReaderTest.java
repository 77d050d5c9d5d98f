package org.isshistorian.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
  private final PageReader reader =
      new PageReader(
          List.of(
              new Name("zarya", "Zarya", NameKind.MODULE, List.of("FGB", "sunrise")),
              new Name("unity", "Unity", NameKind.MODULE, List.of("Node 1"))),
          "iss");

  private PageReader.Result read(String... paragraphs) {
    return reader.read(new PageText(Optional.empty(), List.of(paragraphs)));
  }

  private static String html(String body) {
    return "<html><head><title>Our club</title></head><body>" + body + "</body></html>";
  }

  @Test
  void aSentenceBecomesADraftWithItsNamesAndItsDate() {
    PageReader.Result result =
        read("The club watched Node 1 meet Zarya on December 6, 1998 from the school's roof.");
    assertThat(result.drafts())
        .singleElement()
        .satisfies(draft -> {
          assertThat(draft.subjects()).containsExactly("unity", "zarya");
          assertThat(draft.date().map(EventDate::iso)).contains("1998-12-06");
        });
  }

  @Test
  void aSentenceThatNamesNothingIsAboutTheStation() {
    assertThat(read("The club has watched every bright pass since it was founded.").drafts())
        .singleElement()
        .satisfies(draft -> assertThat(draft.subjects()).containsExactly("iss"));
  }

  @Test
  void anAliasInSmallLettersIsAnOrdinaryWord() {
    assertThat(read("The club meets at sunrise on the first Sunday of every month.").drafts())
        .singleElement()
        .satisfies(draft -> assertThat(draft.subjects()).containsExactly("iss"));
  }

  @Test
  void whatDoesNotStandAloneIsLeftOutWithItsReason() {
    PageReader.Result result =
        read(
            "It was launched from Baikonur in Kazakhstan in 1998.",
            "Too short.",
            "Does the club meet on the roof of the old school again?",
            "The club " + "very ".repeat(80) + "much likes the station.",
            "The club was founded in May 1999 by four friends. "
                + "The club was founded in May 1999 by four friends.");
    assertThat(result.drafts()).hasSize(1);
    assertThat(result.leftOut())
        .containsOnlyKeys(
            "starts with a word that points outside it",
            "shorter than 30 characters",
            "does not end as a statement",
            "longer than 320 characters",
            "stands twice");
  }

  @ParameterizedTest
  @CsvSource({
    "'On 20 November 1998 it flew.', 1998-11-20",
    "'On Nov. 20, 1998 it flew.', 1998-11-20",
    "'On November 20th, 1998 it flew.', 1998-11-20",
    "'On the 2nd Sept 2000 it flew.', 2000-09-02",
    "'Flown on 1998-11-20 as planned.', 1998-11-20",
    "'In November 1998 it flew.', 1998-11",
    "'In 1998 it flew.', ",
    "'On 20/11/1998 it flew.', ",
    "'On February 30, 1999 it flew.', ",
    "'On 20 Novembert 1998 it flew.', 1998-11-20",
  })
  void datesAreFoundAsTheyAreWritten(String sentence, String date) {
    assertThat(WrittenDate.find(sentence).map(EventDate::iso)).isEqualTo(Optional.ofNullable(date));
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    assertThat(
            Sentences.of(
                "Dr. John A. Smith of the U.S. Air Force spoke. He came on Nov. 20. All listened!"))
        .containsExactly(
            "Dr. John A. Smith of the U.S. Air Force spoke.",
            "He came on Nov. 20.",
            "All listened!");
  }

  @Test
  void onlyTheMainTextOfAPageIsTaken() {
    PageText text =
        PageText.of(
            new RawPage(
                "https://example.org/",
                RawPage.Form.HTML,
                html(
                    "<nav><p>Home</p></nav><main><h1>News</h1><p>The club <b>met</b> Zarya.</p>"
                        + "<ul><li>One<p>inner</p></li></ul><script>x</script></main>"
                        + "<footer><p>All rights reserved.</p></footer>")));
    assertThat(text.title()).contains("Our club");
    assertThat(text.paragraphs()).containsExactly("The club met Zarya.", "inner");
  }

  @Test
  void markdownAndPlainTextAreReadAsTheirParagraphs() {
    assertThat(
            PageText.of(
                new RawPage(
                    "file:a.md", RawPage.Form.MARKDOWN, "# Club\n\nOne *two*.\n\n- three\n")))
        .isEqualTo(new PageText(Optional.of("Club"), List.of("One two.", "three")));
    assertThat(
            PageText.of(new RawPage("file:a.txt", RawPage.Form.PLAIN, "One\ntwo.\n\n  Three.\n")))
        .isEqualTo(new PageText(Optional.empty(), List.of("One two.", "Three.")));
  }
}
