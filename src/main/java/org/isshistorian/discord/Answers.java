package org.isshistorian.discord;

import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.ConversationStore;
import org.isshistorian.chat.Reply;
import org.isshistorian.discord.registration.Translation;
import org.isshistorian.discord.render.Audience;
import org.isshistorian.discord.render.ReplyRenderer;
import org.isshistorian.discord.render.WithoutFiles;

/// What all that answers shares: the router, the memory of what each answer was about, the clock,
/// the workers.
record Answers(
    CommandRouter router,
    ConversationStore conversations,
    InstantSource clock,
    ExecutorService workers) {
  private static final System.Logger LOG = System.getLogger(Answers.class.getName());
  private static final Reply SORRY =
      saying("Something went wrong on my side. Please try again later.");

  /// A reply for a person with this language: that answers are in English is said in theirs.
  static List<MessageTopLevelComponent> rendered(
      Reply reply, Audience audience, DiscordLocale locale) {
    List<MessageTopLevelComponent> components =
        new ArrayList<>(ReplyRenderer.render(reply, audience));
    Translation.of(locale)
        .flatMap(translation -> translation.text("answers.language"))
        .ifPresent(note -> components.add(1, TextDisplay.of("-# " + note)));
    return components;
  }

  /// Runs a call on one of the workers, which are few: however much there is to answer, the threads
  /// that tell Discord to wait find a processor.
  Reply route(CommandCall call) {
    return CompletableFuture.supplyAsync(() -> router.route(call), workers).join();
  }

  /// Does the work and shows its reply, or an apology where it fails: nobody is left waiting.
  void show(Deferred deferred, Supplier<Reply> work, Audience audience, DiscordLocale locale) {
    Reply reply = SORRY;
    List<MessageTopLevelComponent> components;
    try {
      reply = work.get();
      components = rendered(reply, audience, locale);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "an answer failed", e);
      components = rendered(SORRY, audience, locale);
    }
    Optional<Message> message =
        WithoutFiles.misses(reply)
            ? showWithFile(deferred, reply, components, audience, locale)
            : deferred.show(components);
    if (message.isPresent() && !message.get().isEphemeral()) {
      remember(message.get(), reply);
    }
  }

  /// Where the file is refused, what can be said without it.
  private static Optional<Message> showWithFile(
      Deferred deferred,
      Reply reply,
      List<MessageTopLevelComponent> components,
      Audience audience,
      DiscordLocale locale) {
    return deferred.show(components, () -> rendered(WithoutFiles.of(reply), audience, locale));
  }

  /// Keeps what a message was about, for those who reply to it.
  void remember(Message answer, Reply reply) {
    reply
        .topic()
        .ifPresent(passage ->
            conversations.remember(Places.answer(answer.getId()), passage, clock.instant()));
  }

  static Reply saying(String text) {
    return Reply.of(new Reply.Block.Text(text));
  }
}
