package org.isshistorian.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.testkit.MemoryHistorian;

/// Every command over an archive, on a day of our choice: say something, look at the reply.
final class Conversation {
  private static final CallSite HERE = CallSite.of(new ChannelRef("test", "here"));

  private final CommandRouter router;

  Conversation(Archive archive, String today) {
    LocalDate now = LocalDate.parse(today);
    List<ChatCommand> commands = new ArrayList<>();
    commands.add(new AskCommand(MemoryHistorian.over(archive).historian()));
    commands.add(new OnThisDayCommand(archive, () -> now));
    commands.add(new HelpCommand(commands.stream().map(ChatCommand::spec).toList()));
    this.router = new CommandRouter(commands, RouterPorts.timeless());
  }

  List<Reply.Block> say(String line) {
    return router.answer(line, HERE).blocks();
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
