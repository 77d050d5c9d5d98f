package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCliTest {
  @TempDir Path folder;

  private Cli.Run serve(TestOperation operation) {
    return Cli.in(folder).operating(operation).run("serve");
  }

  @Test
  void withoutAnyTokenItSaysWhatToSet() {
    Cli.Run run = serve(TestOperation.without(folder));
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err()).contains("DISCORD_TOKEN", "SLACK_BOT_TOKEN", ".env.example");
    assertThat(run.out()).doesNotContain("served");
  }

  @Test
  void itServesWithOnePlatformAndSaysThatTheOtherIsOff() {
    Cli.Run run = serve(TestOperation.withDiscord(folder, ExitCode.DONE));
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .isEqualTo("slack: off (SLACK_BOT_TOKEN is not set)%nserved%n".formatted());
  }

  @Test
  void aRefusalGivesItsExitCode() {
    assertThat(serve(TestOperation.withDiscord(folder, ExitCode.BAD_USAGE)).exit())
        .isEqualTo(ExitCode.BAD_USAGE);
  }

  @Test
  void mistakesInTheSettingsAreAllToldAndNothingIsServed() {
    Cli.Run run = serve(TestOperation.withDiscord(folder, 0).mistaken("A is wrong", "B is wrong"));
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err().lines()).containsExactly("A is wrong", "B is wrong");
    assertThat(run.out()).isEmpty();
  }
}
