package org.isshistorian.command.posts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.Subscription;

/// Goes on with what was paused, by somebody or because the bot might not post.
public final class ResumeCommand implements ChatCommand {
  private static final CommandSpec SPEC =
      new CommandSpec("resume", "Go on with the posts of this channel", List.of(Here.RHYTHM))
          .forManagers();

  private final PostServices services;

  public ResumeCommand(PostServices services) {
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    List<Subscription> here = new Here(services).subscriptions(call);
    if (here.isEmpty()) {
      return PostWords.NOTHING_HERE;
    }
    Instant now = services.clock().instant();
    List<Reply.Block> blocks = new ArrayList<>();
    for (Subscription subscription : here) {
      blocks.add(resume(subscription, call.where().user(), now));
    }
    return new Reply(blocks);
  }

  private Reply.Block resume(Subscription subscription, String user, Instant now) {
    Subscription active = subscription.isActive() ? subscription : subscription.resumed(now);
    Instant due = active.nextAfter(now);
    if (!subscription.isActive()) {
      services
          .subscriptions()
          .keep(active, due, Change.of(active, Change.Action.RESUMED, user, now));
    }
    return new Reply.Block.Fact(
        PostWords.title(active.plan().rhythm()) + ", next",
        PostWords.moment(due, active.plan().schedule().zone()));
  }
}
