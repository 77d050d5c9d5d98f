package org.isshistorian.slack;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.command.AskCommand;
import org.isshistorian.command.HelpCommand;
import org.isshistorian.command.OnThisDayCommand;
import org.isshistorian.config.Secret;
import org.isshistorian.config.SlackSettings;
import org.isshistorian.slack.fake.FakeSlack;
import org.isshistorian.slack.fake.FakeWorkspace;
import org.isshistorian.slack.fake.HttpTransport;
import org.isshistorian.slack.fake.Payload;
import org.isshistorian.slack.fake.Transport;
import org.isshistorian.testkit.MemoryDeliveries;
import org.isshistorian.testkit.MemoryHistorian;
import org.isshistorian.testkit.MemorySecrets;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.web.WebServer;

/// The bot at work: the fake Slack, the real HTTP server, the real Bolt, real commands over the
/// sample archive, and some that show what a command can do.
final class Bench implements AutoCloseable {
  static final String BOT_TOKEN = "xoxb-1-secretbottoken";
  static final String ROOM = "C1";
  static final String OUTSIDE = "C2";
  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final MemoryHistorian HISTORIAN = MemoryHistorian.over(SampleArchive.archive());

  final FakeSlack slack;
  final FakeWorkspace workspace;
  final Payload does;
  final BenchCommands commands = new BenchCommands();
  final MemorySecrets secrets;
  final MemoryDeliveries seen;
  final AtomicReference<Instant> time = new AtomicReference<>(NOW);
  final WebServer web = new WebServer("127.0.0.1", 0);
  final SlackPlatform platform;

  private final boolean ownsSlack;

  private Bench(FakeSlack slack, boolean ownsSlack, SlackSettings settings, Bench before) {
    this.slack = slack;
    this.ownsSlack = ownsSlack;
    this.workspace =
        slack
            .workspace(Payload.TEAM, new HashSet<>(SlackApp.SCOPES))
            .room(ROOM)
            .roomWithoutBot(OUTSIDE)
            .grant(BOT_TOKEN);
    this.does = new Payload(slack);
    this.secrets = before == null ? new MemorySecrets() : before.secrets;
    this.seen = before == null ? new MemoryDeliveries() : before.seen;
    var ports = new SlackPorts(secrets, seen, web, clock());
    this.platform =
        new SlackPlatform(
            settings, ports, SlackClient.open(settings.api(), PATIENCE), new Backoff(PAUSE));
  }

  /// A bot over Socket Mode.
  static Bench socket() {
    var slack = new FakeSlack();
    return new Bench(slack, true, settings(slack, true, false, List.of()), null);
  }

  /// A bot over HTTP.
  static Bench http() {
    var slack = new FakeSlack();
    return new Bench(slack, true, settings(slack, false, true, List.of()), null);
  }

  /// A bot with settings of the test's own.
  static Bench with(FakeSlack slack, SlackSettings settings) {
    return new Bench(slack, true, settings, null);
  }

  /// Another instance of the same bot, on the same store.
  Bench another(boolean socket) {
    return new Bench(slack, false, settings(slack, socket, !socket, List.of()), this);
  }

  static SlackSettings settings(
      FakeSlack slack, boolean socket, boolean http, List<String> subscribers) {
    return new SlackSettings(
        Optional.of(new Secret(BOT_TOKEN)),
        socket ? Optional.of(new Secret(FakeSlack.APP_TOKEN)) : Optional.empty(),
        http ? Optional.of(new Secret(HttpTransport.SECRET)) : Optional.empty(),
        Optional.empty(),
        subscribers,
        Optional.of(slack.api()));
  }

  InstantSource clock() {
    return time::get;
  }

  Bench start() throws PlatformRefusedException, InterruptedException {
    web.start();
    platform.start(router());
    return this;
  }

  /// Deliveries over HTTP.
  HttpTransport httpTransport() {
    return new HttpTransport(address(SlackApp.DELIVERIES), clock());
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(web.port(), path));
  }

  Transport transport(boolean socket) {
    return socket ? slack.socket() : httpTransport();
  }

  CommandRouter router() {
    Archive archive = HISTORIAN.archive();
    List<ChatCommand> all = new ArrayList<>();
    all.add(new AskCommand(HISTORIAN.historian(), () -> LocalDate.of(2026, 11, 20)));
    all.add(new OnThisDayCommand(archive, Clock.fixed(NOW, ZoneOffset.UTC)));
    all.addAll(commands.all());
    all.add(new HelpCommand(all.stream().map(ChatCommand::spec).toList()));
    return new CommandRouter(all, RouterPorts.alone(clock()));
  }

  /// Lets everything that is under way come to its end, and ends the bot.
  void settle() {
    platform.close();
  }

  static Set<String> scopes() {
    return new HashSet<>(SlackApp.SCOPES);
  }

  @Override
  public void close() {
    platform.close();
    web.close();
    if (ownsSlack) {
      slack.close();
    }
  }
}
