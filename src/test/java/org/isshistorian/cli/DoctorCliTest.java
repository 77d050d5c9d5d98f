package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCliTest {
  @TempDir Path folder;

  private Cli.Run doctor(TestOperation operation) {
    return Cli.in(folder).operating(operation).run("doctor");
  }

  @Test
  void whatIsWellIsToldWithTheCorpusFirst() {
    Cli.Run run =
        doctor(
            TestOperation.without(folder)
                .finding(
                    new Finding("store", Finding.State.GOOD, "SQLite"),
                    new Finding("discord", Finding.State.OFF, "DISCORD_TOKEN is not set")));
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("ok     corpus: ").contains("passages, version"),
            line -> assertThat(line).isEqualTo("ok     settings: no mistakes"),
            line -> assertThat(line).isEqualTo("ok     store: SQLite"),
            line -> assertThat(line).isEqualTo("off    discord: DISCORD_TOKEN is not set"));
  }

  @Test
  void oneThingThatIsWrongFails() {
    Cli.Run run =
        doctor(
            TestOperation.without(folder)
                .finding(new Finding("store", Finding.State.BAD, "cannot be written")));
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).contains("WRONG  store: cannot be written");
  }

  @Test
  void mistakesOfTheSettingsAreEachALine() {
    Cli.Run run = doctor(TestOperation.without(folder).mistaken("A is wrong", "B is wrong"));
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out())
        .contains("WRONG  settings: A is wrong")
        .contains("WRONG  settings: B is wrong");
  }

  @Test
  void aCorpusThatIsNotBuiltIsOneOfTheFindings() {
    Cli.Run run = Cli.in(folder).broken("The corpus is not built.").run("doctor");
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).contains("WRONG  corpus: The corpus is not built.");
  }
}
