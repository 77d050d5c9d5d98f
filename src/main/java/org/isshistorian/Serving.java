package org.isshistorian;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.CallBudget;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.chat.ReportStore;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.cli.ExitCode;
import org.isshistorian.cli.Finding;
import org.isshistorian.cli.Services;
import org.isshistorian.cli.Terminal;
import org.isshistorian.command.posts.CalendarFeed;
import org.isshistorian.command.posts.PostServices;
import org.isshistorian.config.Settings;
import org.isshistorian.config.SettingsException;
import org.isshistorian.config.SettingsLoader;
import org.isshistorian.config.SlackSettings;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoreDownException;
import org.isshistorian.store.StoreException;
import org.isshistorian.web.Health;
import org.isshistorian.web.Metrics;
import org.isshistorian.web.PartState;
import org.isshistorian.web.WebAnswer;
import org.isshistorian.web.WebException;
import org.isshistorian.web.WebRoutes;
import org.isshistorian.web.WebServer;

/// Wires what `serve` and `doctor` need: nothing of it is loaded by any other command.
final class Serving implements Services.Operation {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Path root;
  private final Supplier<Archive> archive;
  private final Router router;
  private final Clock clock;
  private final Runnable logging;

  /// Makes the router of all commands, over what they keep.
  @FunctionalInterface
  interface Router {
    CommandRouter over(RouterPorts ports, ReportStore reports, PostServices posts);
  }

  /// What serves from a clone.
  ///
  /// @param root holds the settings, and the data where they say nothing else
  /// @param logging sets up what is logged
  Serving(Path root, Supplier<Archive> archive, Router router, Clock clock, Runnable logging) {
    this.root = root;
    this.archive = archive;
    this.router = router;
    this.clock = clock;
    this.logging = logging;
  }

  @Override
  public Settings settings() throws SettingsException, IOException {
    return new SettingsLoader(root).load();
  }

  @Override
  public int serve(Settings settings, Terminal terminal) {
    logging.run();
    try (var metrics = new Metrics();
        var web = new WebServer(settings.web().host(), settings.web().port())) {
      Database database = openPatiently(settings, terminal.err());
      var stores = new Stores(database, settings.store(), clock);
      List<ChatPlatform> platforms = new Adapters(settings, stores, clock, web).all();
      Posting posting = Posting.of(archive.get(), database, platforms, settings.posts(), clock);
      List<AutoCloseable> closing = new ArrayList<>(List.of(posting));
      closing.addAll(platforms);
      closing.addAll(List.of(stores, web, database));
      try (var bot = new Bot(platforms, closing)) {
        Runtime.getRuntime()
            .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(bot::close));
        metrics.addTo(web);
        new Health(parts(database, platforms)).addTo(web);
        PostServices posts = posting.services().fedAt(feed(settings));
        addFeed(web, posts);
        web.start();
        greet(settings, web, database, terminal.out());
        posting.start();
        CommandRouter commands =
            router.over(ports(settings, stores, metrics), stores.reports(), posts);
        return end(bot.run(commands, terminal.out()), terminal);
      }
    } catch (StoreException | WebException e) {
      terminal.err().println(e.getMessage());
      return ExitCode.FAILED;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED;
    }
  }

  private static void greet(Settings settings, WebServer web, Database database, PrintWriter out) {
    out.println("web: listening on %s port %d".formatted(settings.web().host(), web.port()));
    out.println("store: " + database.description());
    out.flush();
  }

  /// Where people can fetch the calendar: below the public address, where that is set.
  private static Optional<URI> feed(Settings settings) {
    return settings
        .slack()
        .flatMap(SlackSettings::oauth)
        .flatMap(SlackSettings.OAuth::publicUrl)
        .map(CalendarFeed::below);
  }

  static void addFeed(WebRoutes routes, PostServices posts) {
    var calendar = new CalendarFeed(posts);
    routes.route(
        "GET",
        CalendarFeed.PATH,
        0,
        _ -> WebAnswer.of(200, CalendarFeed.MEDIA_TYPE, calendar.text()));
  }

  private static int end(Optional<String> refusal, Terminal terminal) {
    refusal.ifPresent(terminal.err()::println);
    return refusal.isPresent() ? ExitCode.BAD_USAGE : ExitCode.DONE;
  }

  private RouterPorts ports(Settings settings, Stores stores, Metrics metrics) {
    return new RouterPorts(
        stores.conversations(),
        new CallBudget(settings.limits().perUser(), settings.limits().perSpace()),
        metrics::called,
        clock);
  }

  private static Map<String, Supplier<PartState>> parts(
      Database database, List<ChatPlatform> platforms) {
    Map<String, Supplier<PartState>> parts = new LinkedHashMap<>();
    parts.put(
        "store",
        () -> {
          database.check();
          return PartState.ready("answers");
        });
    for (ChatPlatform platform : platforms) {
      parts.put(
          platform.name(),
          () ->
              platform.ready() ? PartState.ready("connected") : PartState.waiting("not connected"));
    }
    return parts;
  }

  /// Waits, with growing pauses, for a database that cannot be reached at present.
  private static Database openPatiently(Settings settings, PrintWriter err)
      throws InterruptedException {
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return open(settings);
      } catch (StoreDownException e) {
        err.println("%s; trying again in %d seconds".formatted(e.getMessage(), pause.toSeconds()));
        Thread.sleep(pause);
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
      }
    }
  }

  private static Database open(Settings settings) {
    return settings
        .store()
        .database()
        .map(address -> Database.postgres(address.reveal()))
        .orElseGet(() -> Database.sqlite(settings.store().folder()));
  }

  @Override
  public Services.Keeping keeping(Settings settings) throws IOException {
    logging.run();
    try {
      return new Keeping(open(settings), clock);
    } catch (StoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public List<Finding> examine(Settings settings) {
    logging.run();
    List<Finding> findings = new ArrayList<>();
    try (Database database = open(settings);
        var stores = new Stores(database, settings.store(), clock);
        var web = new WebServer(settings.web().host(), 0)) {
      findings.add(new Finding("store", Finding.State.GOOD, database.description()));
      for (ChatPlatform platform : new Adapters(settings, stores, clock, web).all()) {
        findings.add(examine(platform));
      }
    } catch (StoreException e) {
      findings.add(new Finding("store", Finding.State.BAD, e.getMessage()));
    }
    off(settings.discord().isPresent(), "discord", "DISCORD_TOKEN").ifPresent(findings::add);
    off(settings.slack().isPresent(), "slack", "SLACK_BOT_TOKEN").ifPresent(findings::add);
    return findings;
  }

  private static Optional<Finding> off(boolean on, String platform, String variable) {
    return on
        ? Optional.empty()
        : Optional.of(new Finding(platform, Finding.State.OFF, variable + " is not set"));
  }

  private static Finding examine(ChatPlatform platform) {
    try (platform) {
      return new Finding(
          platform.name(), Finding.State.GOOD, "the token is right: " + platform.check());
    } catch (PlatformRefusedException e) {
      return new Finding(platform.name(), Finding.State.BAD, e.getMessage());
    } catch (IOException e) {
      return new Finding(
          platform.name(), Finding.State.BAD, "cannot be reached: " + e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Finding(platform.name(), Finding.State.BAD, "stopped");
    }
  }
}
