package org.isshistorian.command.posts;

import java.util.ArrayList;
import java.util.List;
import org.isshistorian.anniversary.Anniversary;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Lists the round anniversaries of the next 90 days, and offers them as a file.
public final class UpcomingCommand implements ChatCommand {
  private static final CommandSpec SPEC =
      new CommandSpec("upcoming", "The round anniversaries of the next 90 days", List.of());
  private static final Reply.Action FILE =
      new Reply.Action("Calendar file", CalendarCommand.NAME, Reply.Effect.WHISPER);

  private final PostServices services;

  public UpcomingCommand(PostServices services) {
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    var upcoming = Upcoming.at(call.where(), services);
    if (upcoming.anniversaries().isEmpty()) {
      return Upcoming.NONE;
    }
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Heading("Round anniversaries " + upcoming.since()));
    upcoming.anniversaries().forEach(anniversary -> blocks.addAll(lines(anniversary)));
    return new Reply(blocks).offering(List.of(FILE));
  }

  private static List<Reply.Block> lines(Anniversary anniversary) {
    String text = anniversary.passage().text();
    var source = anniversary.passage().citation().source();
    return List.of(
        new Reply.Block.Fact(PostWords.date(anniversary.on()), anniversary.years() + " years"),
        new Reply.Block.Quote(text, 0, 0),
        new Reply.Block.Link("Source", source.title(), source.link()));
  }
}
