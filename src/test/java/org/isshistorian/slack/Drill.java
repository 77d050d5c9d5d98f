package org.isshistorian.slack;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isshistorian.chat.CallBudget;
import org.isshistorian.chat.CallObserver;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.command.AskCommand;
import org.isshistorian.slack.fake.FakeSlack;
import org.isshistorian.slack.fake.HttpTransport;
import org.isshistorian.slack.fake.Payload;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoredConversations;
import org.isshistorian.store.StoredDeliveries;
import org.isshistorian.store.StoredSecrets;
import org.isshistorian.testkit.MemoryHistorian;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.web.WebServer;

/// The bot as it serves, with its database on the disk, for figures.
final class Drill implements AutoCloseable {
  static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final MemoryHistorian HISTORIAN = MemoryHistorian.over(SampleArchive.archive());
  private static final Clock CLOCK = Clock.systemUTC();

  final FakeSlack slack = new FakeSlack();
  final Payload does = new Payload(slack);
  final WebServer web = new WebServer("127.0.0.1", 0);
  final Database database;
  final StoredSecrets secrets;
  final SlackPlatform platform;

  Drill(Path folder, boolean socket) {
    slack.workspace(Payload.TEAM, Bench.scopes()).room(Bench.ROOM).grant(Bench.BOT_TOKEN);
    database = Database.sqlite(folder);
    secrets = new StoredSecrets(database, Optional.of(KEY));
    var ports = new SlackPorts(secrets, new StoredDeliveries(database), web, CLOCK);
    platform = new SlackPlatform(Bench.settings(slack, socket, !socket, List.of()), ports);
  }

  Drill start() throws PlatformRefusedException, InterruptedException {
    web.start();
    platform.start(router());
    return this;
  }

  HttpTransport http() {
    return new HttpTransport(
        java.net.URI.create("http://127.0.0.1:%d%s".formatted(web.port(), SlackApp.DELIVERIES)),
        CLOCK);
  }

  private CommandRouter router() {
    List<ChatCommand> commands = new ArrayList<>();
    commands.add(new AskCommand(HISTORIAN.historian(), () -> LocalDate.now(CLOCK)));
    commands.addAll(new BenchCommands().all());
    return new CommandRouter(
        commands,
        new RouterPorts(
            new StoredConversations(database), CallBudget.unlimited(), CallObserver.NOBODY, CLOCK));
  }

  @Override
  public void close() {
    platform.close();
    web.close();
    slack.close();
    database.close();
  }
}
