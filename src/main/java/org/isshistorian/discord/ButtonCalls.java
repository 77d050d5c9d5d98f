package org.isshistorian.discord;

import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandLine;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.discord.render.Audience;
import org.isshistorian.discord.render.ButtonId;
import org.isshistorian.discord.render.SharedMessage;

/// Does what the pressed buttons say. Who presses, and where, is what Discord says; what the
/// button's id says is only a line that this person could as well have typed here.
final class ButtonCalls {
  private static final String OLD =
      "This button is from an earlier version of me. Please ask again: new answers have new ones.";
  private static final String NOT_YOURS = "Only the person who asked can delete this answer.";
  private static final String MAY_NOT_WRITE =
      "You may not write in this channel, so I cannot share this here for you.";

  private final Answers answers;

  ButtonCalls(Answers answers) {
    this.answers = answers;
  }

  void press(ButtonInteractionEvent event) {
    Optional<ButtonId> id = ButtonId.of(event.getCustomId());
    if (id.isEmpty()) {
      whisper(event, OLD);
      return;
    }
    switch (id.get()) {
      case ButtonId.Run run -> run(event, run);
      case ButtonId.Delete delete -> delete(event, delete);
      case ButtonId.Share _ -> share(event);
    }
  }

  private void run(ButtonInteractionEvent event, ButtonId.Run run) {
    CommandCall call = answers.router().parse(run.line(), Places.of(event));
    if (isOld(run.line(), call)) {
      whisper(event, OLD);
      return;
    }
    boolean whispered =
        answers.router().spec(call.name()).map(CommandSpec::use).stream()
            .anyMatch(CommandSpec.Use::whispered);
    switch (run.effect()) {
      case REPLACE -> replace(event, call, whispered);
      case ANSWER -> say(event, call, whispered || event.getMessage().isEphemeral(), !whispered);
      case WHISPER -> say(event, call, true, false);
    }
  }

  /// What is no command becomes a question on other ways in; a button asks none but openly.
  private static boolean isOld(String line, CommandCall call) {
    return call.name().equals(CommandLine.ASK)
        && !line.toLowerCase(Locale.ROOT).startsWith(CommandLine.ASK + " ");
  }

  private void say(
      ButtonInteractionEvent event, CommandCall call, boolean ephemeral, boolean shareable) {
    var deferred = Deferred.reply(event, ephemeral, answers.clock());
    Audience audience =
        ephemeral ? new Audience.One(shareable) : new Audience.All(event.getUser().getId());
    answers.show(deferred, () -> answers.route(call), audience, event.getUserLocale());
  }

  private void replace(ButtonInteractionEvent event, CommandCall call, boolean whispered) {
    var deferred = Deferred.change(event, answers.clock());
    var before = new SharedMessage(event.getMessage().getComponentTree());
    Audience audience =
        event.getMessage().isEphemeral()
            ? new Audience.One(before.shareable() && !whispered)
            : before.asker().<Audience>map(Audience.All::new).orElse(new Audience.Unasked());
    answers.show(deferred, () -> answers.route(call), audience, event.getUserLocale());
  }

  private void delete(ButtonInteractionEvent event, ButtonId.Delete delete) {
    if (delete.asker().equals(event.getUser().getId())) {
      Deferred.change(event, answers.clock()).delete();
    } else {
      whisper(event, NOT_YOURS);
    }
  }

  /// The press is answered by the change of the private message; what all see follows it.
  private void share(ButtonInteractionEvent event) {
    if (!mayWrite(event)) {
      whisper(event, MAY_NOT_WRITE);
      return;
    }
    var message = new SharedMessage(event.getMessage().getComponentTree());
    var deferred = Deferred.change(event, answers.clock());
    deferred.show(message.spent());
    deferred.say(message.by(event.getUser().getId()));
  }

  private static boolean mayWrite(ButtonInteractionEvent event) {
    Member member = event.getMember();
    if (member == null || !(event.getChannel() instanceof GuildChannel channel)) {
      return true;
    }
    boolean thread = event.getChannelType().isThread();
    return member.hasPermission(
        channel, thread ? Permission.MESSAGE_SEND_IN_THREADS : Permission.MESSAGE_SEND);
  }

  private void whisper(ButtonInteractionEvent event, String text) {
    answers.show(
        Deferred.reply(event, true, answers.clock()),
        () -> Answers.saying(text),
        new Audience.One(false),
        event.getUserLocale());
  }
}
