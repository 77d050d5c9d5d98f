package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class AboutCommandTest {
  private final List<String> facts =
      Conversation.facts(new Conversation(SampleArchive.archive(), "2026-11-24").say("about"));

  @Test
  void itTellsWhatTheCorpusHoldsAndHowFarItReaches() {
    assertThat(facts.getFirst())
        .startsWith("Corpus: version ")
        .contains("%d passages".formatted(SampleArchive.passages().size()));
    assertThat(facts.get(1))
        .startsWith("Coverage: ")
        .contains("November 20, 1998", "February 29, 2016");
  }

  @Test
  void theQualityIsWhatTheBuildIsHeldTo() throws IOException {
    var expected = new Properties();
    try (Reader in =
        Files.newBufferedReader(Path.of("src/test/resources/eval/expected.properties"))) {
      expected.load(in);
    }
    double right =
        100.0
            * Integer.parseInt(expected.getProperty("answered-right"))
            / Integer.parseInt(expected.getProperty("questions"));
    assertThat(facts.get(2)).startsWith("Answers: ").contains("%.1f%% right".formatted(right));
  }

  @Test
  void itTellsWhatIsKept() {
    assertThat(facts.getLast()).startsWith("Kept: ").contains("half an hour", "No question");
  }
}
