package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssCliTest {
  @TempDir private Path folder;

  private Cli.Run iss(String... arguments) {
    return Cli.in(folder).run(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void helpListsEveryCommandOfTheContract(String help) {
    Cli.Run run = iss(help);
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(String::strip).map(line -> line.split(" {2,}", -1)[0]))
        .contains(
            "ask", "on-this-day", "chat", "eval", "corpus check", "corpus stats", "serve", "doctor")
        .doesNotContain("train");
  }

  @Test
  void withoutACommandHelpIsShownAsBadUsage() {
    Cli.Run run = iss();
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.out()).isEqualTo(iss("--help").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask",
        "on-this-day",
        "chat",
        "eval",
        "corpus check",
        "corpus stats",
        "corpus compile",
        "serve",
        "doctor"
      })
  void everyCommandHasHelpOfItsOwn(String command) {
    Cli.Run run = iss((command + " --help").split(" ", -1));
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).startsWith("Usage: iss " + command).contains("--help");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "dance, dance",
    "'dance with me', dance",
    "asks, asks",
    "corpus, corpus",
    "'corpus burn', corpus burn",
    "--json, --json"
  })
  void anUnknownCommandIsNamed(String typed, String named) {
    Cli.Run run = iss(typed.split(" ", -1));
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err().strip())
        .isEqualTo(
            "There is no command '%s'. 'iss --help' lists those that there are.".formatted(named));
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask --jsn x", "on-this-day --year", "eval --baseline", "serve --port 1"})
  void anUnknownOptionIsBadUsageAndPointsToTheCommandsHelp(String line) {
    Cli.Run run = iss(line.split(" ", -1));
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err())
        .contains("'iss %s --help' shows what there is.".formatted(line.split(" ", -1)[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void itTellsItsVersion(String option) {
    Cli.Run run = iss(option);
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).startsWith("ISS Historian ");
  }

  @Test
  void whatCannotBeReadIsToldInOneLine() {
    Cli.Run run = Cli.in(folder).broken("The corpus is not built.").run("on-this-day");
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err().strip()).isEqualTo("The corpus is not built.");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theTrainingRunOfTheBuildPrintsNothing() {
    assertThat(iss("train")).isEqualTo(new Cli.Run(ExitCode.DONE, "", ""));
  }
}
