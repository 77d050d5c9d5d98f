package org.isshistorian.command.posts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.subscription.Standing;
import org.isshistorian.subscription.Subscription;

/// Lists the channel's subscriptions with their next local time.
public final class ScheduleCommand implements ChatCommand {
  private static final CommandSpec SPEC =
      new CommandSpec("schedule", "What is posted here, and when next", List.of());

  private final PostServices services;

  public ScheduleCommand(PostServices services) {
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    List<Subscription> here = new Here(services).all(call.where());
    if (here.isEmpty()) {
      return PostWords.NOTHING_HERE;
    }
    Instant now = services.clock().instant();
    List<Reply.Block> blocks = new ArrayList<>();
    for (Subscription subscription : here) {
      blocks.add(
          new Reply.Block.Fact(
              PostWords.title(subscription.plan().rhythm()), PostWords.plan(subscription.plan())));
      blocks.add(next(subscription, now));
    }
    return new Reply(blocks);
  }

  static Reply.Block next(Subscription subscription, Instant now) {
    return switch (subscription.standing()) {
      case Standing.Active() -> {
        Instant due = subscription.nextAfter(now);
        yield new Reply.Block.Fact(
            "Next",
            "%s, %s"
                .formatted(
                    PostWords.moment(due, subscription.plan().schedule().zone()),
                    PostWords.until(due, now)));
      }
      case Standing.Paused(String reason, Instant since) ->
          new Reply.Block.Fact(
              "Paused since",
              "%s. %s `resume` goes on."
                  .formatted(
                      PostWords.moment(since, subscription.plan().schedule().zone()), reason));
    };
  }
}
