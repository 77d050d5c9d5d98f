package org.isshistorian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isshistorian.answer.Historian;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.config.Settings;
import org.isshistorian.config.SettingsException;

/// What the commands work with, made when it is first asked for, so that a command loads only what
/// it needs.
public record Services(
    Supplier<Archive> archive,
    Supplier<Historian> historian,
    Supplier<CommandRouter> router,
    Supplier<Clock> clock,
    Build build,
    Operation operation) {

  /// What is only needed to run the bot for others.
  public interface Operation {
    /// The settings as they stand.
    ///
    /// @throws SettingsException if something in them is wrong
    Settings settings() throws SettingsException, IOException;

    /// Runs the bot until it is stopped, and gives the exit code: [ExitCode#BAD_USAGE] where a
    /// platform refuses it.
    int serve(Settings settings, Terminal terminal) throws IOException;

    /// How it stands with the store and the platforms.
    List<Finding> examine(Settings settings);

    /// What is kept, for those who look after it.
    ///
    /// @throws IOException if it cannot be opened
    Keeping keeping(Settings settings) throws IOException;
  }

  /// What the bot keeps, as a whole. What fails is said by an IOException, in one line.
  public interface Keeping extends AutoCloseable {
    /// Writes all of it to a file, and tells how many entries.
    int backup(Path file) throws IOException;

    /// Reads all of it from such a file, and tells how many entries.
    ///
    /// @param replace whether what is there may be thrown away
    int restore(Path file, boolean replace) throws IOException;

    /// Everything of somebody, as JSON.
    String export(Owner owner) throws IOException;

    /// Deletes everything of somebody, and tells how many entries.
    int delete(Owner owner) throws IOException;

    @Override
    void close();

    /// A space or a person on a platform, by the platform's own id.
    record Owner(String platform, String id, boolean person) {}
  }

  /// What is only needed to build and to measure.
  public interface Build {
    /// The corpus folder of this clone.
    Path corpus();

    /// The folder of the user's own pages, which stands beside the corpus; it may be missing.
    Path ownPages();

    /// The folder that archive and index are read from.
    Path home();

    /// Writes the index of an archive into a folder.
    void index(Archive archive, Path folder) throws IOException;

    /// Plain BM25 over passages: the first hit of a question.
    Function<String, Optional<Passage>> plainBm25(List<Passage> passages) throws IOException;

    /// The file in which `chat` keeps typed lines.
    Path history();
  }
}
