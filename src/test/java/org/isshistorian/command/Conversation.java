package org.isshistorian.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.ReportStore;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.testkit.MemoryHistorian;
import org.isshistorian.testkit.MemoryReports;

/// Every command over an archive, on a day of our choice: say something, look at the reply, press
/// its buttons.
final class Conversation {
  private static final CallSite HERE = CallSite.of(new ChannelRef("test", "here"));

  private final CommandRouter router;
  private final MemoryReports reports = new MemoryReports();

  Conversation(Archive archive, String today) {
    this(archive, today, ZoneOffset.UTC);
  }

  Conversation(Archive archive, String today, ZoneId zone) {
    Clock clock = Clock.fixed(LocalDate.parse(today).atTime(12, 0).atZone(zone).toInstant(), zone);
    Supplier<LocalDate> day = () -> LocalDate.now(clock);
    List<ChatCommand> commands = new ArrayList<>();
    var memory = MemoryHistorian.over(archive);
    commands.add(new AskCommand(memory.historian(), day));
    commands.add(new OnThisDayCommand(archive, clock));
    commands.add(new TimelineCommand(archive, day));
    commands.add(new WhoWasAboardCommand(memory.historian(), archive, day));
    commands.add(new CardCommand(archive));
    commands.add(new SearchCommand(memory.searcher()::find));
    commands.add(new RandomCommand(archive, new Random(1)));
    commands.add(new CiteCommand(archive, day));
    commands.add(new AlsoCommand(archive));
    commands.add(new ReportCommand(archive, reports, clock));
    commands.add(new AboutCommand(archive));
    commands.add(new HelpCommand(commands.stream().map(ChatCommand::spec).toList()));
    this.router = new CommandRouter(commands, RouterPorts.alone(clock));
  }

  List<Reply.Block> say(String line) {
    return reply(line).blocks();
  }

  /// The whole reply, with its buttons.
  Reply reply(String line) {
    return router.answer(line, HERE);
  }

  /// Presses the button of this label below a reply.
  Reply press(Reply reply, String label) {
    return reply(button(reply, label).line());
  }

  static Reply.Action button(Reply reply, String label) {
    return reply.actions().stream()
        .filter(action -> action.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label + " in " + reply.actions()));
  }

  static List<String> labels(Reply reply) {
    return reply.actions().stream().map(Reply.Action::label).toList();
  }

  /// What a command's option offers for the beginning of a text.
  List<String> completions(String command, String option, String typed) {
    return router.spec(command).orElseThrow().option(option).orElseThrow().completions().of(typed);
  }

  /// What was reported, newest first.
  List<ReportStore.Report> reports() {
    return reports.newest(Integer.MAX_VALUE);
  }

  /// What a reply quotes, in order.
  static List<String> quotes(List<Reply.Block> blocks) {
    return blocks.stream()
        .filter(Reply.Block.Quote.class::isInstance)
        .map(block -> ((Reply.Block.Quote) block).text())
        .toList();
  }

  /// The facts of a reply as "label: value", in order.
  static List<String> facts(List<Reply.Block> blocks) {
    return blocks.stream()
        .filter(Reply.Block.Fact.class::isInstance)
        .map(block -> (Reply.Block.Fact) block)
        .map(fact -> fact.label() + ": " + fact.value())
        .toList();
  }
}
