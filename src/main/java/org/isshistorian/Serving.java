package org.isshistorian;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.cli.ExitCode;
import org.isshistorian.cli.Finding;
import org.isshistorian.cli.Services;
import org.isshistorian.cli.Terminal;
import org.isshistorian.config.Settings;
import org.isshistorian.config.SettingsException;
import org.isshistorian.config.SettingsLoader;

/// Wires what `serve` and `doctor` need: nothing of it is loaded by any other command.
final class Serving implements Services.Operation {
  private final Path root;

  Serving(Path root) {
    this.root = root;
  }

  @Override
  public Settings settings() throws SettingsException, IOException {
    return new SettingsLoader(root).load();
  }

  @Override
  public int serve(Settings settings, Terminal terminal) {
    terminal.err().println("serve: the adapters of Discord and Slack are not in this build yet.");
    return ExitCode.BAD_USAGE;
  }

  @Override
  public List<Finding> examine(Settings settings) {
    return new ArrayList<>();
  }
}
