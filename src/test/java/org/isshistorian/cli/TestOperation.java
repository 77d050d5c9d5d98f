package org.isshistorian.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isshistorian.config.DiscordSettings;
import org.isshistorian.config.LimitSettings;
import org.isshistorian.config.PostSettings;
import org.isshistorian.config.Secret;
import org.isshistorian.config.Settings;
import org.isshistorian.config.SettingsException;
import org.isshistorian.config.StoreSettings;
import org.isshistorian.config.WebSettings;

/// An operation whose settings, end and findings are set by the test.
record TestOperation(Settings set, List<String> mistakes, int exit, List<Finding> findings)
    implements Services.Operation {

  static TestOperation without(Path folder) {
    return new TestOperation(settings(folder, Optional.empty()), List.of(), 0, List.of());
  }

  static TestOperation withDiscord(Path folder, int exit) {
    var discord =
        new DiscordSettings(
            new Secret("token"),
            Optional.empty(),
            new DiscordSettings.Shards(0, 0, 0),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new TestOperation(settings(folder, Optional.of(discord)), List.of(), exit, List.of());
  }

  private static Settings settings(Path folder, Optional<DiscordSettings> discord) {
    return new Settings(
        discord,
        Optional.empty(),
        new StoreSettings(folder.resolve("data"), Optional.empty(), Optional.empty()),
        new WebSettings("127.0.0.1", 0),
        new PostSettings(
            Duration.ofHours(6), PostSettings.LeapDay.FEBRUARY_28, PostSettings.Sombre.SOBER),
        new LimitSettings(0, 0));
  }

  TestOperation mistaken(String... lines) {
    return new TestOperation(set, List.of(lines), exit, findings);
  }

  TestOperation finding(Finding... found) {
    return new TestOperation(set, mistakes, exit, List.of(found));
  }

  @Override
  public Settings settings() throws SettingsException {
    if (!mistakes.isEmpty()) {
      throw new SettingsException(mistakes);
    }
    return set;
  }

  @Override
  public int serve(Settings settings, Terminal terminal) {
    terminal.out().println("served");
    return exit;
  }

  @Override
  public Services.Keeping keeping(Settings settings) {
    return new TestKeeping();
  }

  @Override
  public List<Finding> examine(Settings settings) {
    return findings;
  }
}
