package org.isshistorian.discord;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.Platforms;
import org.isshistorian.anniversary.PostingRules;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.CallBudget;
import org.isshistorian.chat.CallObserver;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.MemoryConversations;
import org.isshistorian.chat.NoteStore;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.chat.RouterPorts;
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
import org.isshistorian.command.posts.CalendarCommand;
import org.isshistorian.command.posts.PostServices;
import org.isshistorian.command.posts.UpcomingCommand;
import org.isshistorian.config.DiscordSettings;
import org.isshistorian.subscription.MemoryPostLog;
import org.isshistorian.subscription.MemorySubscriptions;
import org.isshistorian.testkit.MemoryHistorian;
import org.isshistorian.testkit.MemoryReports;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.discord.FakeDiscord;

/// The whole bot on the fake Discord: real commands over the sample archive, and some that show
/// what an adapter must bear.
final class TestBot implements AutoCloseable {
  private final MemoryConversations conversations = new MemoryConversations();
  private final CommandRouter router;
  private final DiscordPlatform platform;

  TestBot(DiscordSettings settings, NoteStore notes, InstantSource clock) {
    this(settings, notes, clock, SampleArchive.archive());
  }

  TestBot(DiscordSettings settings, NoteStore notes, InstantSource clock, Archive archive) {
    this.platform = new DiscordPlatform(settings, conversations, notes, clock, _ -> {});
    this.router =
        new CommandRouter(
            commands(archive),
            new RouterPorts(
                conversations, CallBudget.unlimited(), CallObserver.NOBODY, Clock.systemUTC()));
  }

  static TestBot on(FakeDiscord discord) throws InterruptedException, PlatformRefusedException {
    return new TestBot(discord.settings(), new MemoryNotes(), Clock.systemUTC()).started();
  }

  TestBot started() throws InterruptedException, PlatformRefusedException {
    platform.start(router);
    return this;
  }

  static List<ChatCommand> commands(Archive archive) {
    MemoryHistorian memory = MemoryHistorian.over(archive);
    Clock clock = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    Supplier<LocalDate> day = () -> LocalDate.now(clock);
    List<ChatCommand> commands = new ArrayList<>();
    commands.add(new AskCommand(memory.historian(), day));
    commands.add(new OnThisDayCommand(archive, clock));
    commands.add(new TimelineCommand(archive, day));
    commands.add(new WhoWasAboardCommand(memory.historian(), archive, day));
    commands.add(new CardCommand(archive));
    commands.add(new SearchCommand(memory.searcher()::find));
    commands.add(new RandomCommand(archive, new Random(1)));
    commands.add(new CiteCommand(archive, day));
    commands.add(new AlsoCommand(archive));
    commands.add(new ReportCommand(archive, new MemoryReports(), clock));
    commands.add(new AboutCommand(archive));
    commands.addAll(calendar(archive));
    commands.addAll(TestCommands.ALL);
    commands.add(new HelpCommand(commands.stream().map(ChatCommand::spec).toList()));
    return commands;
  }

  /// What lists anniversaries and gives them as a file, on a day before many round ones.
  private static List<ChatCommand> calendar(Archive archive) {
    var services =
        new PostServices(
            new MemorySubscriptions(),
            new MemoryPostLog(),
            Platforms.none(),
            new Almanac(archive.timeline(), PostingRules.LeapDay.FEBRUARY_28),
            Clock.fixed(Instant.parse("2028-11-01T12:00:00Z"), ZoneOffset.UTC));
    return List.of(new UpcomingCommand(services), new CalendarCommand(services));
  }

  DiscordPlatform platform() {
    return platform;
  }

  MemoryConversations conversations() {
    return conversations;
  }

  CommandRouter router() {
    return router;
  }

  @Override
  public void close() {
    platform.close();
  }
}
