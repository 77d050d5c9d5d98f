package org.isshistorian.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.BlockSuggestionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.model.block.composition.OptionObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isshistorian.chat.Reply;

/// Takes what people press, choose and fill in: translates it, hands the work over, and
/// acknowledges.
final class Presses {
  private final Work work;
  private final Answering answering;
  private final Screens screens;

  Presses(Work work, Answering answering, Screens screens) {
    this.work = work;
    this.answering = answering;
    this.screens = screens;
  }

  void register(App app) {
    app.blockAction(Buttons.OURS, this::pressed);
    app.blockSuggestion(Buttons.OURS, this::typing);
    app.viewSubmission(SubscribeForm.ID, this::submitted);
  }

  private com.slack.api.bolt.response.Response pressed(
      BlockActionRequest request, ActionContext context) {
    BlockActionPayload payload = request.getPayload();
    BlockActionPayload.Action action = payload.getActions().get(0);
    if (payload.getTeam() != null) {
      work.once(
          payload.getTriggerId(),
          () -> {
            if (payload.getView() == null) {
              underMessage(payload, action);
            } else {
              atHome(payload, action);
            }
          });
    }
    return context.ack();
  }

  private void underMessage(BlockActionPayload payload, BlockActionPayload.Action action)
      throws InterruptedException {
    Place place = place(payload);
    String line = text(action.getValue());
    Optional<Reply.Effect> effect = Buttons.effect(action.getActionId());
    Optional<String> shared = Buttons.shared(action.getActionId());
    if (effect.isPresent()) {
      answering.pressed(line, effect.get(), place, isAlone(payload));
    } else if (shared.isPresent()) {
      answering.share(shared.get(), line, place);
    }
  }

  private void atHome(BlockActionPayload payload, BlockActionPayload.Action action)
      throws InterruptedException {
    String user = payload.getUser().getId();
    String kept = text(payload.getView().getPrivateMetadata());
    var person = new Place(payload.getTeam().getId(), user, "", user, "");
    Place place = kept.isEmpty() ? person : person.elsewhere(kept);
    switch (action.getActionId()) {
      case Buttons.CHANNEL -> {
        String chosen = text(action.getSelectedConversation());
        screens.home(chosen.isEmpty() ? person : person.elsewhere(chosen), Optional.empty());
      }
      case Buttons.SUBSCRIBE -> screens.openForm(person, payload.getTriggerId(), kept);
      case Buttons.CHANGE -> screens.openChanges(person, payload.getTriggerId(), kept);
      default -> screens.pressedAtHome(text(action.getValue()), place);
    }
  }

  /// The place of a message's button: its thread, or a new one under a message that all see.
  private static Place place(BlockActionPayload payload) {
    var container = payload.getContainer();
    String channel =
        payload.getChannel() == null ? container.getChannelId() : payload.getChannel().getId();
    String thread = text(container.getThreadTs());
    if (thread.isEmpty() && payload.getMessage() != null) {
      thread = text(payload.getMessage().getThreadTs());
    }
    boolean direct = channel.startsWith("D");
    if (thread.isEmpty() && !direct && !isAlone(payload)) {
      thread = text(container.getMessageTs());
    }
    return new Place(
        payload.getTeam().getId(),
        channel,
        thread,
        payload.getUser().getId(),
        text(payload.getResponseUrl()));
  }

  private static boolean isAlone(BlockActionPayload payload) {
    return payload.getContainer().isEphemeral();
  }

  private com.slack.api.bolt.response.Response typing(
      BlockSuggestionRequest request, BlockSuggestionContext context) {
    var payload = request.getPayload();
    List<OptionObject> fitting =
        screens
            .form()
            .map(form -> form.completions(text(payload.getBlockId()), text(payload.getValue())))
            .orElse(List.of());
    List<Option> options =
        fitting.stream().map(o -> new Option(o.getText(), o.getValue())).toList();
    return context.ack(r -> r.options(options));
  }

  private com.slack.api.bolt.response.Response submitted(
      ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    Optional<SubscribeForm> form = screens.form();
    if (form.isEmpty() || payload.getTeam() == null) {
      return context.ack();
    }
    Map<String, String> mistakes = form.get().mistakes(payload.getView().getState());
    if (!mistakes.isEmpty()) {
      return context.ackWithErrors(mistakes);
    }
    SubscribeForm.Filled filled = form.get().read(payload.getView().getState());
    String user = payload.getUser().getId();
    var asker = new Place(payload.getTeam().getId(), user, "", user, "");
    // A form is filled in once: its id outlives a repeated delivery.
    work.once(payload.getView().getId(), () -> screens.submitted(filled, asker));
    return context.ack();
  }

  private static String text(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
