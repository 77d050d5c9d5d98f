package org.isshistorian;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import org.isshistorian.answer.Historian;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.ArchiveFile;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.ReportStore;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.cli.IssCli;
import org.isshistorian.cli.Services;
import org.isshistorian.cli.Terminal;
import org.isshistorian.command.AboutCommand;
import org.isshistorian.command.AlsoCommand;
import org.isshistorian.command.AskCommand;
import org.isshistorian.command.CardCommand;
import org.isshistorian.command.CiteCommand;
import org.isshistorian.command.HelpCommand;
import org.isshistorian.command.OnThisDayCommand;
import org.isshistorian.command.RandomCommand;
import org.isshistorian.command.ReportCommand;
import org.isshistorian.command.SearchCommand;
import org.isshistorian.command.TimelineCommand;
import org.isshistorian.command.WhoWasAboardCommand;
import org.isshistorian.command.posts.PostCommands;
import org.isshistorian.command.posts.PostServices;
import org.isshistorian.question.AspectReader;
import org.isshistorian.question.NameIndex;
import org.isshistorian.question.QuestionReader;
import org.isshistorian.search.LuceneRetriever;
import org.isshistorian.search.PassageIndex;
import org.isshistorian.search.PassageIndexer;
import org.isshistorian.search.PassageSearcher;
import org.isshistorian.search.PlainBm25;

/// Builds everything and starts it; imported by nobody.
public final class Main {
  private static final String HOME = "iss.home";

  /// Lucene advises a module that is still incubating, and native access that costs more at a start
  /// than it gives; nobody who asks a question wants to read that.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Path home;
  private final Clock clock;
  private final Supplier<Archive> archive = once(this::readArchive);
  private final Supplier<PassageIndex> index = once(this::openIndex);
  private final Supplier<Historian> historian = once(this::openHistorian);

  /// The program over what is built in a folder.
  ///
  /// @param clock the only clock that anything goes by
  Main(Path home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  static void main(String[] args) throws URISyntaxException {
    LUCENE.setLevel(Level.OFF);
    var main = new Main(home(), clock());
    System.exit(new IssCli(main.services(), terminal()).run(args));
  }

  /// Since JDK 25 there is again no console where input or output is not a terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static Terminal terminal() {
    boolean person = System.console() != null && System.console().isTerminal();
    return new Terminal(
        new PrintWriter(new FileOutputStream(FileDescriptor.out), false, UTF_8),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        person);
  }

  /// The folder with archive and index: named by the launcher, else the one that holds this jar's
  /// `lib`.
  private static Path home() throws URISyntaxException {
    String named = System.getProperty(HOME);
    if (named != null) {
      return Path.of(named);
    }
    Path code = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return code.getParent().getParent();
  }

  Services services() {
    return new Services(
        archive,
        historian,
        once(this::inATerminal),
        () -> clock,
        new Tools(),
        new Serving(root(), archive, this::serving, clock, this::setUpLogging));
  }

  /// This clone: the home is `target/iss` in it.
  private Path root() {
    return home.toAbsolutePath().getParent().getParent();
  }

  private Archive readArchive() {
    try {
      return ArchiveFile.read(home.resolve("archive.bin"));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The corpus is not built (%s). Run './iss' or 'mvn package'.".formatted(e.getMessage()),
          e);
    }
  }

  private Historian openHistorian() {
    var reader =
        new QuestionReader(new NameIndex(archive.get().names()), new AspectReader(), index.get());
    return new Historian(archive.get(), reader, new LuceneRetriever(index.get(), archive.get()));
  }

  private PassageIndex openIndex() {
    try {
      return PassageIndex.open(home.resolve("index"), archive.get());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The index cannot be opened (%s). Run 'mvn package'.".formatted(e.getMessage()), e);
    }
  }

  /// The time of the machine that the historian runs on.
  private static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /// What `serve` logs, by config/logging.properties, where that is there.
  private void setUpLogging() {
    Path file = root().resolve("config").resolve("logging.properties");
    if (!Files.exists(file)) {
      return;
    }
    try (InputStream settings = Files.newInputStream(file)) {
      LogManager.getLogManager().readConfiguration(settings);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read".formatted(file), e);
    }
  }

  /// The router of a terminal, where nothing is kept or posted.
  private CommandRouter inATerminal() {
    List<ChatCommand> commands = commands();
    commands.addAll(PostCommands.all(Posting.inATerminal(archive.get(), clock)));
    return router(commands, RouterPorts.alone(clock));
  }

  /// The router of the bot, which keeps reports and posts.
  private CommandRouter serving(RouterPorts ports, ReportStore reports, PostServices posts) {
    List<ChatCommand> commands = commands();
    commands.add(new ReportCommand(archive.get(), reports, clock));
    commands.addAll(PostCommands.all(posts));
    return router(commands, ports);
  }

  /// A router for these commands and help on them.
  private static CommandRouter router(List<ChatCommand> commands, RouterPorts ports) {
    commands.add(new HelpCommand(commands.stream().map(ChatCommand::spec).toList()));
    return new CommandRouter(commands, ports);
  }

  /// The commands that need nothing but the corpus, in the order in which help lists them.
  private List<ChatCommand> commands() {
    Archive all = archive.get();
    Supplier<LocalDate> today = () -> LocalDate.now(clock);
    List<ChatCommand> commands = new ArrayList<>();
    commands.add(new AskCommand(historian.get(), today));
    commands.add(new OnThisDayCommand(all, clock));
    commands.add(new TimelineCommand(all, today));
    commands.add(new WhoWasAboardCommand(historian.get(), all, today));
    commands.add(new CardCommand(all));
    commands.add(new SearchCommand(new PassageSearcher(index.get(), all)::find));
    commands.add(new RandomCommand(all, RandomGenerator.getDefault()));
    commands.add(new CiteCommand(all, today));
    commands.add(new AlsoCommand(all));
    commands.add(new AboutCommand(all));
    return commands;
  }

  /// What `cli` needs of Lucene and of this clone's folders.
  private final class Tools implements Services.Build {
    @Override
    public Path corpus() {
      return root().resolve("corpus");
    }

    @Override
    public Path ownPages() {
      return root().resolve("data").resolve("corpus");
    }

    @Override
    public Path home() {
      return home;
    }

    @Override
    public void index(Archive of, Path folder) throws IOException {
      new PassageIndexer(of).write(folder);
    }

    @Override
    public Function<String, Optional<Passage>> plainBm25(List<Passage> passages)
        throws IOException {
      return new PlainBm25(passages)::first;
    }

    @Override
    public Path history() {
      return Path.of(System.getProperty("user.home"), ".iss-historian-history");
    }
  }

  private static <T> Supplier<T> once(Supplier<T> maker) {
    return new Supplier<>() {
      private T value;

      @Override
      public synchronized T get() {
        if (value == null) {
          value = maker.get();
        }
        return value;
      }
    };
  }
}
