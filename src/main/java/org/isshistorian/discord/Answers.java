package org.isshistorian.discord;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.ConversationStore;
import org.isshistorian.chat.Reply;
import org.isshistorian.discord.registration.Translation;
import org.isshistorian.discord.render.Audience;
import org.isshistorian.discord.render.ReplyRenderer;

/// What all that answers shares: the router, the memory of what each answer was about, the clock.
record Answers(CommandRouter router, ConversationStore conversations, InstantSource clock) {

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
