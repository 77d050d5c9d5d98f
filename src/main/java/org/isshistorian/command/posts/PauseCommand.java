package org.isshistorian.command.posts;

import java.time.Instant;
import java.util.List;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.Subscription;

/// Pauses the channel's subscriptions.
public final class PauseCommand implements ChatCommand {
  private static final CommandSpec SPEC =
      new CommandSpec("pause", "Hold the posts of this channel for a while", List.of(Here.RHYTHM))
          .forManagers();

  private final PostServices services;

  public PauseCommand(PostServices services) {
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    List<Subscription> here = new Here(services).subscriptions(call);
    Instant now = services.clock().instant();
    for (Subscription subscription : here) {
      services
          .subscriptions()
          .pause(
              Change.of(subscription, Change.Action.PAUSED, call.where().user(), now),
              "Somebody here paused it.");
    }
    return here.isEmpty()
        ? PostWords.NOTHING_HERE
        : PostWords.text("Paused. `resume` goes on; what falls due meanwhile is not made up for.")
            .offering(List.of(new Reply.Action("Resume", "resume", Reply.Effect.ANSWER)));
  }
}
