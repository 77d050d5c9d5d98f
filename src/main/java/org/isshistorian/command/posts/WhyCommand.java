package org.isshistorian.command.posts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.Subscription;

/// Tells what became of the last posts and why, when the next one comes, and which clock is meant.
public final class WhyCommand implements ChatCommand {
  private static final int LAST = 3;
  private static final CommandSpec SPEC =
      new CommandSpec("why", "What became of the last posts here, and why", List.of()).whispered();

  private final PostServices services;

  public WhyCommand(PostServices services) {
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
      blocks.addAll(told(subscription, now));
    }
    return new Reply(blocks);
  }

  private List<Reply.Block> told(Subscription subscription, Instant now) {
    ZoneId zone = subscription.plan().schedule().zone();
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(
        new Reply.Block.Heading(
            "%s: %s"
                .formatted(
                    PostWords.title(subscription.plan().rhythm()),
                    PostWords.plan(subscription.plan()))));
    List<PostEntry> newest = services.log().newest(subscription.id(), LAST);
    for (PostEntry entry : newest) {
      blocks.add(
          new Reply.Block.Fact(
              PostWords.date(entry.key().date()), PostWords.state(entry.state(), zone)));
    }
    if (newest.isEmpty()) {
      blocks.add(new Reply.Block.Text("Nothing was due yet."));
    }
    blocks.add(ScheduleCommand.next(subscription, now));
    blocks.add(new Reply.Block.Fact("My clock", PostWords.moment(now, zone)));
    return blocks;
  }
}
