package org.isshistorian.command.posts;

import java.util.List;
import org.isshistorian.chat.ChatCommand;

/// All commands of this package, in the order in which help lists them.
public final class PostCommands {
  private PostCommands() {}

  public static List<ChatCommand> all(PostServices services) {
    return List.of(
        new SubscribeCommand(services),
        new UnsubscribeCommand(services),
        new ScheduleCommand(services),
        new PauseCommand(services),
        new ResumeCommand(services),
        new PreviewCommand(services),
        new WhyCommand(services),
        new UpcomingCommand(services),
        new CalendarCommand(services));
  }
}
