package org.isshistorian.command.posts;

import java.util.ArrayList;
import java.util.List;
import org.isshistorian.anniversary.CalendarFile;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Gives the anniversaries that `upcoming` lists as a file for calendar programs.
public final class CalendarCommand implements ChatCommand {
  static final String NAME = "calendar";

  private static final String FILE = "iss-anniversaries.ics";
  private static final String OTHERWISE =
      "On the machine that the bot runs on, ./iss calendar --round writes such a file.";
  private static final String BY_LINK = "The address below gives the same.";
  private static final CommandSpec SPEC =
      new CommandSpec(NAME, "The next round anniversaries as a calendar file (ICS)", List.of());

  private final PostServices services;

  public CalendarCommand(PostServices services) {
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    var upcoming = Upcoming.at(call.where(), services);
    int count = upcoming.anniversaries().size();
    if (count == 0) {
      return Upcoming.NONE;
    }
    String description =
        "%d round %s %s, for your calendar program"
            .formatted(count, count == 1 ? "anniversary" : "anniversaries", upcoming.since());
    String text = CalendarFile.of(upcoming.anniversaries(), services.clock().instant());
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(
        new Reply.Block.TextFile(FILE, CalendarFeed.MEDIA_TYPE, text, description, otherwise()));
    services
        .feed()
        .map(address -> new Reply.Block.Link("To subscribe to", "Calendar", address.toString()))
        .ifPresent(blocks::add);
    return new Reply(blocks);
  }

  private String otherwise() {
    return services.feed().isPresent() ? BY_LINK : OTHERWISE;
  }
}
