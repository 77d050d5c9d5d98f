package org.isshistorian.discord;

import java.lang.System.Logger.Level;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.isshistorian.discord.render.Audience;

/// Hands each event to what answers it, while the bot takes any. Each call comes on a virtual
/// thread of its own, so that all of it may wait.
final class DiscordListener extends ListenerAdapter {
  private static final System.Logger LOG = System.getLogger(DiscordListener.class.getName());
  private static final String RESTARTING = "I am being restarted. Please ask again in a minute.";

  private final Answers answers;
  private final Underway underway;
  private final SlashCalls slashCalls;
  private final ButtonCalls buttonCalls;
  private final MessageCalls messageCalls;

  DiscordListener(Answers answers, Underway underway) {
    this.answers = answers;
    this.underway = underway;
    this.slashCalls = new SlashCalls(answers);
    this.buttonCalls = new ButtonCalls(answers);
    this.messageCalls = new MessageCalls(answers);
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    if (!guarded(() -> slashCalls.answer(event))) {
      decline(event);
    }
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    if (!guarded(() -> buttonCalls.press(event))) {
      decline(event);
    }
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    guarded(() -> slashCalls.complete(event));
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    guarded(() -> messageCalls.answer(event));
  }

  /// A callback of ours that fails must not reach JDA: it would be logged with all that it holds.
  private boolean guarded(Runnable work) {
    try {
      return underway.run(work);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "an event of Discord could not be answered", e);
      return true;
    }
  }

  private <E extends GenericInteractionCreateEvent & IReplyCallback> void decline(E event) {
    answers.show(
        Deferred.reply(event, true, answers.clock()),
        () -> Answers.saying(RESTARTING),
        new Audience.One(false),
        event.getUserLocale());
  }
}
