package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isshistorian.testkit.CorpusFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCheckTest {
  private static final Path PROJECT = Path.of("corpus");

  @TempDir Path temp;

  @Test
  void aCorpusThatKeepsEveryRuleHasNoFaults() throws IOException {
    CorpusCheck.Result result = CorpusCheck.run(CorpusFolder.in(temp).withCalendar().path());

    assertThat(result.faults()).isEmpty();
    assertThat(result.corpus().archive().passages()).hasSize(9 + 366);
  }

  @Test
  void theCorpusOfThisProjectKeepsEveryRule() throws IOException {
    assertThat(CorpusCheck.run(PROJECT).faults()).isEmpty();
  }

  @Test
  void theFaultsOfSeveralRulesAreToldTogetherByFileAndLine() throws IOException {
    CorpusFolder folder =
        CorpusFolder.in(temp)
            .withCalendar()
            .replace("topics/station.yaml", "value: 28,000", "value: 29,000")
            .replace("timeline/1998.yaml", "subjects: [zarya, iss]", "subjects: [iss]")
            .replace("records/spacewalks.yaml", "minutes: 441", "minutes: 4410");

    assertThat(CorpusCheck.run(folder.path()).faults())
        .extracting(Fault::toString)
        .containsExactly(
            "corpus/records/spacewalks.yaml:1: 4410 minutes are no spacewalk",
            "corpus/timeline/1998.yaml:13: about 'zarya' is not among the subjects; add it",
            "corpus/topics/station.yaml:1: value '29,000 kilometers per hour' is not in the text;"
                + " copy the span that answers");
  }

  @Test
  void whatCannotBeReadIsNotHeldAgainstTheRules() throws IOException {
    CorpusFolder folder =
        CorpusFolder.in(temp)
            .replace("timeline/1998.yaml", "date: 1998-11-20", "date: 1998-13-20")
            .replace("topics/station.yaml", "value: 28,000", "value: 29,000");

    assertThat(CorpusCheck.run(folder.path()).faults())
        .extracting(Fault::toString)
        .containsExactly(
            "corpus/timeline/1998.yaml:17: date '1998-13-20' is not a date; write 1998-11-20,"
                + " 1998-11 or 1998");
  }

  @Test
  void anEmptyFolderIsNoHistory() throws IOException {
    assertThat(CorpusCheck.run(CorpusFolder.empty(temp).path()).faults())
        .singleElement()
        .asString()
        .startsWith("corpus: no event on January 1, ")
        .endsWith(" and 356 more days; every day of the calendar has one");
  }

  @Test
  void aFolderThatDoesNotExistIsAnError() {
    assertThatThrownBy(() -> CorpusCheck.run(temp.resolve("nowhere")))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("nowhere is not a corpus folder");
  }

  @Test
  void everyRuleIsChecked() {
    List<String> rules =
        new ClassFileImporter()
            .importPackagesOf(CorpusRule.class).stream()
                .filter(type -> type.isAssignableTo(CorpusRule.class) && !type.isInterface())
                .map(JavaClass::getName)
                .toList();

    assertThat(CorpusRule.ALL)
        .extracting(rule -> rule.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(rules);
  }
}
