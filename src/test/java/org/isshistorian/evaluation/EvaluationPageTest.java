package org.isshistorian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationPageTest {
  @TempDir private Path folder;

  private String updated(String text) throws IOException {
    Path page = Files.writeString(folder.resolve("page.md"), text);
    EvaluationPage.update(page, "new");
    return Files.readString(page);
  }

  @Test
  void whatIsMeasuredIsReplacedAndTheRestKept() throws IOException {
    String before = "# Title\n\n" + EvaluationPage.BEGIN + "\n\n";
    String after = "\n\n" + EvaluationPage.END + "\n\nwritten by people\n";
    assertThat(updated(before + "old\nolder" + after)).isEqualTo(before + "new" + after);
    assertThat(updated(before + "new" + after)).isEqualTo(before + "new" + after);
  }

  @Test
  void aPageWithoutMarksIsLeftAlone() throws IOException {
    assertThat(updated("no marks\n")).isEqualTo("no marks\n");
    assertThat(updated(EvaluationPage.BEGIN)).isEqualTo(EvaluationPage.BEGIN);
  }
}
