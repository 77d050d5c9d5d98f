package org.isshistorian.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Reply;

/// The page that a person finds under the bot's name: the day's events, what a channel of choice is
/// subscribed to, and how to ask. Each part is what a command says; one that there is no command
/// for is left out.
final class HomePage {
  private static final int LONGEST_PART = 2_400;
  private static final String TODAY = "on-this-day";
  private static final String SCHEDULE = "schedule";
  private static final String UNSUBSCRIBE = "unsubscribe";
  private static final Reply HOW_TO_ASK =
      Reply.of(
          new Reply.Block.Heading("How to ask"),
          new Reply.Block.Text(
              "Write to me under Messages, mention me in a channel, or type "
                  + SlackApp.COMMAND
                  + " and your question, for example: when was Zarya launched?"),
          new Reply.Block.Text("%s help lists all commands.".formatted(SlackApp.COMMAND)));

  private final CommandRouter router;
  private final Answering answering;
  private final ReplyRenderer renderer = new ReplyRenderer(new ReplyLimit(LONGEST_PART));

  HomePage(CommandRouter router, Answering answering) {
    this.router = router;
    this.answering = answering;
  }

  /// The page for a person.
  ///
  /// @param place the person, and the channel whose subscriptions are shown; the person's own id in
  ///   its place for none
  /// @param notice what the person's last press led to
  View view(Place place, Optional<Reply> notice) {
    List<LayoutBlock> blocks = new ArrayList<>();
    notice.ifPresent(reply -> {
      blocks.addAll(renderer.render(reply).blocks());
      blocks.add(new DividerBlock());
    });
    run(TODAY, place).ifPresent(reply -> blocks.addAll(renderer.render(reply).blocks()));
    if (router.spec(SubscribeForm.COMMAND).isPresent()) {
      blocks.addAll(subscriptions(place));
    }
    blocks.addAll(renderer.render(HOW_TO_ASK).blocks());
    return View.builder()
        .type("home")
        .privateMetadata(isChosen(place) ? place.channel() : "")
        .blocks(blocks)
        .build();
  }

  private List<LayoutBlock> subscriptions(Place place) {
    List<LayoutBlock> blocks =
        new ArrayList<>(
            renderer
                .render(
                    Reply.of(
                        new Reply.Block.Heading("Subscriptions"),
                        new Reply.Block.Text("Which channel?")))
                .blocks());
    List<BlockElement> tools = new ArrayList<>();
    tools.add(chooser(place));
    tools.add(Buttons.button(Buttons.SUBSCRIBE, "Subscribe a channel", "subscribe"));
    blocks.add(ActionsBlock.builder().elements(tools).build());
    if (isChosen(place)) {
      run(SCHEDULE, place)
          .map(reply -> removable(reply))
          .ifPresent(reply -> blocks.addAll(renderer.render(reply).blocks()));
      blocks.add(
          ActionsBlock.builder()
              .elements(List.of(Buttons.button(Buttons.CHANGE, "Change", SubscribeForm.COMMAND)))
              .build());
    }
    return blocks;
  }

  private static BlockElement chooser(Place place) {
    return ConversationsSelectElement.builder()
        .actionId(Buttons.CHANNEL)
        .placeholder(PlainTextObject.builder().text("Choose a channel").build())
        .initialConversation(isChosen(place) ? place.channel() : null)
        .build();
  }

  /// With a button to remove, unless the reply brings its own.
  private Reply removable(Reply reply) {
    boolean has = reply.actions().stream().anyMatch(a -> a.line().startsWith(UNSUBSCRIBE));
    if (has || router.spec(UNSUBSCRIBE).isEmpty()) {
      return reply;
    }
    List<Reply.Action> actions = new ArrayList<>(reply.actions());
    actions.add(new Reply.Action("Unsubscribe", UNSUBSCRIBE, Reply.Effect.WHISPER));
    return reply.offering(actions);
  }

  private Optional<Reply> run(String command, Place place) {
    return router
        .spec(command)
        .map(spec -> router.route(new CommandCall(spec.name(), Map.of(), answering.site(place))));
  }

  private static boolean isChosen(Place place) {
    return !place.channel().equals(place.user());
  }
}
