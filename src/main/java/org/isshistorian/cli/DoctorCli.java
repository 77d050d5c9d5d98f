package org.isshistorian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.archive.Archive;
import org.isshistorian.config.Settings;
import org.isshistorian.config.SettingsException;

/// `iss doctor`: settings, corpus, store and tokens, each with what is wrong and what would be
/// right.
final class DoctorCli implements CliCommand {
  private final Services services;

  DoctorCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String description() {
    return "Check settings, corpus, store and tokens, and say what is missing.";
  }

  @Override
  public Options options() {
    return CliOptions.none();
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    List<Finding> findings = new ArrayList<>();
    findings.add(corpus());
    try {
      Settings settings = services.operation().settings();
      findings.add(new Finding("settings", Finding.State.GOOD, "no mistakes"));
      findings.addAll(services.operation().examine(settings));
    } catch (SettingsException e) {
      e.getMessage()
          .lines()
          .forEach(mistake -> findings.add(new Finding("settings", Finding.State.BAD, mistake)));
    }
    findings.forEach(finding -> terminal.out().println(finding.line()));
    return findings.stream().anyMatch(f -> f.state() == Finding.State.BAD)
        ? ExitCode.FAILED
        : ExitCode.DONE;
  }

  private Finding corpus() {
    try {
      Archive archive = services.archive().get();
      return new Finding(
          "corpus",
          Finding.State.GOOD,
          "%,d passages, version %s".formatted(archive.passages().size(), archive.version()));
    } catch (UncheckedIOException e) {
      return new Finding("corpus", Finding.State.BAD, e.getMessage());
    }
  }
}
