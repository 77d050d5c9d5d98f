package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreCliTest {
  @TempDir private Path folder;

  private Cli.Run iss(String... arguments) {
    return Cli.in(folder).run(arguments);
  }

  @Test
  void aBackupIsWrittenAndReadBack() {
    String file = folder.resolve("backup.gz").toString();

    Cli.Run backup = iss("store", "backup", file);
    Cli.Run restored = iss("store", "restore", "--replace", file);

    assertThat(backup.exit()).isEqualTo(ExitCode.DONE);
    assertThat(backup.out()).isEqualToIgnoringNewLines("1 entries written");
    assertThat(restored.out()).isEqualToIgnoringNewLines("1 entries read");
  }

  @Test
  void whatStandsInTheWayIsSaidInOneLine() {
    String file = folder.resolve("backup.gz").toString();
    iss("store", "backup", file);

    Cli.Run run = iss("store", "restore", file);

    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).isEqualToIgnoringNewLines("the store is not empty");
    assertThat(iss("store", "restore", "nowhere.gz").err()).contains("There is no file");
  }

  @Test
  void whatIsKeptOfAServerIsShownAndDeleted() {
    assertThat(iss("store", "export", "--platform", "discord", "--space", "g1").out())
        .contains("subscription");
    assertThat(iss("store", "delete", "--platform", "discord", "--space", "g1").out())
        .contains("1 entries deleted");
    assertThat(iss("store", "delete", "--platform", "discord", "--user", "g1").out())
        .contains("0 entries deleted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "store backup",
        "store backup one two",
        "store export",
        "store export --platform discord",
        "store delete --space g1",
        "store delete --platform discord --space g1 --user u1",
      })
  void whatIsMissingIsSaid(String line) {
    Cli.Run run = iss(line.split(" ", -1));

    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err()).isNotBlank();
  }
}
