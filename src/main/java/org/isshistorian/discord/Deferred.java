package org.isshistorian.discord;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import org.isshistorian.chat.Reply;
import org.isshistorian.discord.render.Audience;
import org.isshistorian.discord.render.ReplyRenderer;

/// An interaction that Discord was told to wait for: the answer follows, within the quarter of an
/// hour that Discord waits. Blocks while it talks to Discord; meant for virtual threads.
final class Deferred {
  private static final System.Logger LOG = System.getLogger(Deferred.class.getName());

  /// Discord forgets an interaction after 15 minutes; what is begun in the last seconds comes late.
  private static final Duration LIFE = Duration.ofMinutes(15).minusSeconds(5);

  private static final Reply SORRY =
      Reply.of(new Reply.Block.Text("This answer could not be shown. Please try again later."));

  private final Interaction interaction;
  private final CompletableFuture<InteractionHook> hook;
  private final InstantSource clock;

  private Deferred(
      Interaction interaction, RestAction<InteractionHook> acknowledgement, InstantSource clock) {
    this.interaction = interaction;
    this.clock = clock;
    this.hook = acknowledgement.submit().exceptionallyCompose(this::afterFailure);
  }

  /// Promises a new message; who sees it is fixed here.
  static Deferred reply(IReplyCallback event, boolean ephemeral, InstantSource clock) {
    return new Deferred(event, event.deferReply(ephemeral), clock);
  }

  /// Promises a change of the message that a button stands under.
  static Deferred change(IMessageEditCallback event, InstantSource clock) {
    return new Deferred(event, event.deferEdit(), clock);
  }

  /// Where the line broke after the acknowledgement had arrived, it is sent a second time and
  /// refused: the interaction is acknowledged all the same.
  private CompletableFuture<InteractionHook> afterFailure(Throwable failure) {
    boolean acknowledged =
        cause(failure) instanceof ErrorResponseException e
            && e.getErrorCode() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED.getCode();
    return acknowledged
        ? CompletableFuture.completedFuture(
            InteractionHook.from(interaction.getJDA(), interaction.getToken()))
        : CompletableFuture.failedFuture(failure);
  }

  /// Puts a reply in the place that is held for it. Where that fails for another reason than age,
  /// an apology is put there.
  ///
  /// @return the message; empty where it was too late, or failed
  Optional<Message> show(List<MessageTopLevelComponent> components) {
    return show(components, () -> ReplyRenderer.render(SORRY, new Audience.One(false)));
  }

  /// The same with something else to show in place of an apology.
  Optional<Message> show(
      List<MessageTopLevelComponent> components, Supplier<List<MessageTopLevelComponent>> instead) {
    try {
      return perform(h -> h.editOriginal(Outgoing.edited(components)));
    } catch (CompletionException e) {
      LOG.log(Level.WARNING, "an answer could not be shown: {0}", cause(e).getMessage());
      return tried(h -> h.editOriginal(Outgoing.edited(instead.get())));
    }
  }

  /// Says something more, for all to see.
  Optional<Message> say(List<MessageTopLevelComponent> components) {
    return tried(h -> h.sendMessage(Outgoing.created(components)).setEphemeral(false));
  }

  /// Takes the message away.
  void delete() {
    tried(InteractionHook::deleteOriginal);
  }

  private <T> Optional<T> tried(Function<InteractionHook, RestAction<T>> action) {
    try {
      return perform(action);
    } catch (CompletionException e) {
      LOG.log(Level.WARNING, "an interaction could not be answered: {0}", cause(e).getMessage());
      return Optional.empty();
    }
  }

  private <T> Optional<T> perform(Function<InteractionHook, RestAction<T>> action) {
    if (clock.instant().isAfter(interaction.getTimeCreated().toInstant().plus(LIFE))) {
      LOG.log(Level.DEBUG, "an answer came too late for Discord");
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(hook.thenCompose(h -> action.apply(h).submit()).join());
    } catch (CompletionException e) {
      if (isGone(cause(e))) {
        LOG.log(Level.DEBUG, "an interaction was gone: {0}", cause(e).getMessage());
        return Optional.empty();
      }
      throw e;
    }
  }

  private static boolean isGone(Throwable failure) {
    return failure instanceof ErrorResponseException e
        && switch (e.getErrorResponse()) {
          case UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK, UNKNOWN_MESSAGE, INVALID_WEBHOOK_TOKEN -> true;
          default -> false;
        };
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
