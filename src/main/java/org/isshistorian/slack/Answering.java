package org.isshistorian.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.chat.Reply;

/// Answers what people type and press: privately first after a slash command, in the thread after a
/// mention, as the button says after a press.
final class Answering {
  private static final System.Logger LOG = System.getLogger(Answering.class.getName());
  private static final String HELP = "help";

  private final CommandRouter router;
  private final Speaker speaker;
  private final Turns turns;
  private final List<String> managers;
  private final ReplyRenderer renderer = new ReplyRenderer();
  private final SharedReplies replies = new SharedReplies();

  /// @param managers who may change what is posted; empty for everybody
  Answering(CommandRouter router, Speaker speaker, Turns turns, List<String> managers) {
    this.router = router;
    this.speaker = speaker;
    this.turns = turns;
    this.managers = List.copyOf(managers);
  }

  CommandCall parse(String line, Place place) {
    return router.parse(line.isEmpty() ? HELP : line, site(place));
  }

  CallSite site(Place place) {
    return new CallSite(
        new ChannelRef(SlackPlatform.NAME, place.team(), place.channel()),
        place.user(),
        place.conversation(),
        managers.isEmpty() || managers.contains(place.user()));
  }

  /// Answers a slash command: to the asker, who may share it.
  void slash(String line, Place place) throws InterruptedException {
    quietly(parse(line, place), line, place);
  }

  /// Answers what was said in front of others, or to the bot alone.
  void said(String line, Place place) throws InterruptedException {
    CommandCall call = parse(line, place);
    Reply reply = route(call);
    Rendered rendered = renderer.render(reply);
    if (isWhispered(call)) {
      report(place, speaker.privately(place, rendered));
    } else {
      report(place, speaker.publicly(place, rendered));
    }
  }

  /// Runs a button's line.
  ///
  /// @param alone whether the button stands under a message that only this person sees
  void pressed(String line, Reply.Effect effect, Place place, boolean alone)
      throws InterruptedException {
    CommandCall call = parse(line, place);
    switch (effect) {
      case ANSWER -> {
        if (alone) {
          quietly(call, line, place);
        } else {
          loudly(route(call), place);
        }
      }
      case REPLACE -> {
        Reply reply = route(call);
        Rendered rendered =
            alone && !isWhispered(call) ? shareable(reply, line) : renderer.render(reply);
        report(place, speaker.inPlace(place, rendered));
      }
      case WHISPER -> report(place, speaker.privately(place, renderer.render(route(call))));
    }
  }

  /// Says a private reply to the channel, and takes the private one away.
  void share(String key, String line, Place place) throws InterruptedException {
    Reply reply = shared(key, line, place);
    PostOutcome outcome = speaker.shared(place, renderer.render(reply));
    report(place, outcome);
    if (outcome instanceof PostOutcome.Posted) {
      speaker.removeOriginal(place);
    }
  }

  /// Runs a call that changes what is posted in a channel, and confirms it there: to all, or to the
  /// asker alone where the command whispers.
  ///
  /// @param asker where the person can be told that the bot may not post there
  void confirmed(CommandCall call, Place channel, Place asker) throws InterruptedException {
    boolean mayNot = isForManagers(call) && !call.where().manager();
    Reply reply = route(call);
    Rendered rendered = renderer.render(reply);
    PostOutcome outcome =
        mayNot
            ? speaker.privately(asker, rendered)
            : isWhispered(call)
                ? speaker.privately(channel, rendered)
                : speaker.publicly(channel, rendered);
    report(channel, outcome);
    if (outcome instanceof PostOutcome.Refused refused) {
      speaker.privately(asker, renderer.render(warned(reply, refused)));
    }
  }

  Reply route(CommandCall call) throws InterruptedException {
    return turns.take(() -> router.route(call));
  }

  private Reply shared(String key, String line, Place place) throws InterruptedException {
    Optional<Reply> kept = replies.find(key);
    return kept.isPresent() ? kept.get() : route(parse(line, place));
  }

  private void quietly(CommandCall call, String line, Place place) throws InterruptedException {
    if (isForManagers(call) && !isWhispered(call)) {
      confirmed(call, place, place);
      return;
    }
    Reply reply = route(call);
    Rendered rendered = isWhispered(call) ? renderer.render(reply) : shareable(reply, line);
    report(place, speaker.privately(place, rendered));
  }

  private void loudly(Reply reply, Place place) throws InterruptedException {
    PostOutcome outcome = speaker.publicly(place, renderer.render(reply));
    report(place, outcome);
    if (outcome instanceof PostOutcome.Refused refused && !place.responseUrl().isEmpty()) {
      speaker.privately(place, renderer.render(warned(reply, refused)));
    }
  }

  /// The reply, with what keeps the bot from saying it there, unless it says so itself.
  private static Reply warned(Reply reply, PostOutcome.Refused refused) {
    List<Reply.Block> blocks = new ArrayList<>(reply.blocks());
    if (blocks.stream().noneMatch(block -> says(block, refused.reason()))) {
      blocks.add(new Reply.Block.Text(refused.reason()));
    }
    return new Reply(blocks, List.of(), reply.topic());
  }

  private static boolean says(Reply.Block block, String words) {
    return block instanceof Reply.Block.Text text && text.text().contains(words);
  }

  private Rendered shareable(Reply reply, String line) {
    LayoutBlock share =
        ActionsBlock.builder()
            .elements(List.of(Buttons.share(replies.keep(reply), line.isEmpty() ? HELP : line)))
            .build();
    return renderer.render(reply).with(share);
  }

  private boolean isWhispered(CommandCall call) {
    return router.spec(call.name()).map(CommandSpec::use).filter(u -> u.whispered()).isPresent();
  }

  private boolean isForManagers(CommandCall call) {
    return router.spec(call.name()).map(CommandSpec::use).filter(u -> u.forManagers()).isPresent();
  }

  private static void report(Place place, PostOutcome outcome) {
    if (!(outcome instanceof PostOutcome.Posted)) {
      LOG.log(
          Level.WARNING,
          "an answer in {0} of {1} ended as {2}",
          place.channel(),
          place.team(),
          outcome);
    }
  }
}
