package org.isshistorian.command.posts;

import java.time.Instant;
import java.util.List;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.Subscription;

/// Ends the channel's subscriptions.
public final class UnsubscribeCommand implements ChatCommand {
  private static final CommandSpec SPEC =
      new CommandSpec(
              "unsubscribe", "End the posts of anniversaries in this channel", List.of(Here.RHYTHM))
          .forManagers();

  private final PostServices services;

  public UnsubscribeCommand(PostServices services) {
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    List<Subscription> ended = new Here(services).subscriptions(call);
    Instant now = services.clock().instant();
    for (Subscription subscription : ended) {
      services
          .subscriptions()
          .remove(Change.of(subscription, Change.Action.REMOVED, call.where().user(), now));
    }
    return ended.isEmpty()
        ? PostWords.NOTHING_HERE
        : PostWords.text(
            "Ended. I post nothing here any more by myself unless you subscribe again.");
  }
}
