package org.isshistorian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.isshistorian.testkit.SampleSources;
import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void theArchivedCopyIsTheLinkWhereThereIsOne() {
    assertThat(SampleSources.ZARYA.link()).startsWith("https://web.archive.org/web/2001/");
    assertThat(SampleSources.STS_88.link()).isEqualTo("https://www.nasa.gov/mission/sts-88/");
  }

  @Test
  void onlyAPublisherOfThatKindIsNasa() {
    assertThat(SampleSources.STS_88.isNasa()).isTrue();
    assertThat(SampleSources.ENERGIA.isNasa()).isFalse();
    assertThat(SampleSources.SPACEREF.isNasa()).isFalse();
    assertThat(SampleSources.LAUNCH_LOG.isNasa()).isFalse();
  }
}
