package org.isshistorian.command.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isshistorian.anniversary.Anniversary;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Lists the round anniversaries of the next 90 days.
public final class UpcomingCommand implements ChatCommand {
  private static final int DAYS = 90;
  private static final int MOST = 10;
  private static final int LEAST_SIGNIFICANCE = 3;
  private static final CommandSpec SPEC =
      new CommandSpec("upcoming", "The round anniversaries of the next 90 days", List.of());

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
    ZoneId zone =
        new Here(services)
            .all(call.where()).stream()
                .findFirst()
                .map(subscription -> subscription.plan().schedule().zone())
                .orElse(ZoneId.of("UTC"));
    Instant now = services.clock().instant();
    LocalDate today = now.atZone(zone).toLocalDate();
    List<Anniversary> best =
        services.almanac().round(today, DAYS, LEAST_SIGNIFICANCE).stream()
            .sorted(
                Comparator.comparingInt(UpcomingCommand::weight)
                    .reversed()
                    .thenComparing(Anniversary::on))
            .limit(MOST)
            .sorted(Comparator.comparing(Anniversary::on))
            .toList();
    if (best.isEmpty()) {
      return PostWords.text("The next 90 days have no round anniversary that matters.");
    }
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(
        new Reply.Block.Heading(
            "Round anniversaries from %s on (%s)".formatted(PostWords.date(today), zone.getId())));
    best.forEach(anniversary -> blocks.addAll(lines(anniversary)));
    return new Reply(blocks);
  }

  private static int weight(Anniversary anniversary) {
    return anniversary.significance() * 10 + anniversary.roundness();
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
