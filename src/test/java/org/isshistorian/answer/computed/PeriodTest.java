package org.isshistorian.answer.computed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.isshistorian.testkit.SampleQuestions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  private static final LocalDate COVERED = LocalDate.of(2026, 10, 8);

  private static Optional<Period> period(String question) {
    return Period.of(new Wording(SampleQuestions.profile(question), Optional.empty()), COVERED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spacewalks in 2007                     | 2007-01-01 | 2007-12-31 | in 2007
          in the year 2007                       | 2007-01-01 | 2007-12-31 | in 2007
          during March 2001                      | 2001-03-01 | 2001-03-31 | in March 2001
          on 11 March 2001                       | 2001-03-11 | 2001-03-11 | on March 11, 2001
          between 2000 and 2003                  | 2000-01-01 | 2003-12-31 | from 2000 to 2003
          from May 4, 2001 to 7 June 2001        | 2001-05-04 | 2001-06-07 | from May 4, 2001 to June 7, 2001
          since 2010                             | 2010-01-01 | 2026-10-08 | since 2010
          after 2010                             | 2011-01-01 | 2026-10-08 | after 2010
          before March 2001                      | 1998-11-20 | 2001-02-28 | before March 2001
          until 2003                             | 1998-11-20 | 2003-12-31 | up to 2003
          in 2026                                | 2026-01-01 | 2026-10-08 | in 2026 up to October 8, 2026
          """)
  void thePrepositionSaysWhichDaysAreMeant(
      String question, LocalDate first, LocalDate last, String written) {
    assertThat(period(question)).contains(new Period(first, last, written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in 1997", "before 1998", "in 2031", "since 2027", "in 2001 and in 2003"})
  void whatTheRecordsDoNotCoverIsNoPeriod(String question) {
    assertThat(period(question)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"how many spacewalks", "ever"})
  void withoutADateAllIsMeant(String question) {
    assertThat(period(question).orElseThrow().isAll()).isTrue();
    assertThat(period(question).orElseThrow().behind()).isEmpty();
  }
}
