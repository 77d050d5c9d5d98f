package org.isshistorian.discord;

import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.discord.registration.CommandDefinition;
import org.isshistorian.discord.render.Audience;

/// Answers `/iss ...` and completes its options.
final class SlashCalls {
  private static final System.Logger LOG = System.getLogger(SlashCalls.class.getName());
  private static final int MOST_CHOICES = 25;
  private static final int LONGEST_CHOICE = 100;

  private static final Reply GONE =
      Answers.saying("This command is no longer there. Try /iss help instead.");

  private final Answers answers;

  SlashCalls(Answers answers) {
    this.answers = answers;
  }

  void answer(SlashCommandInteractionEvent event) {
    Optional<CommandSpec> spec = spec(event.getSubcommandName());
    boolean whispered = spec.map(s -> s.use().whispered()).orElse(true);
    boolean ephemeral = whispered || isPrivate(event);
    var deferred = Deferred.reply(event, ephemeral, answers.clock());
    Audience audience =
        ephemeral ? new Audience.One(!whispered) : new Audience.All(event.getUser().getId());
    answers.show(
        deferred,
        () -> spec.map(s -> reply(event, s)).orElse(GONE),
        audience,
        event.getUserLocale());
  }

  private Optional<CommandSpec> spec(String subcommand) {
    return Optional.ofNullable(subcommand).flatMap(answers.router()::spec);
  }

  private static boolean isPrivate(SlashCommandInteractionEvent event) {
    OptionMapping option = event.getOption(CommandDefinition.PRIVATE);
    return option != null && option.getAsBoolean();
  }

  private Reply reply(SlashCommandInteractionEvent event, CommandSpec spec) {
    Map<String, String> options = new HashMap<>();
    for (CommandSpec.Option option : spec.options()) {
      OptionMapping given = event.getOption(option.name());
      String text = given == null ? "" : given.getAsString().strip();
      if (!text.isEmpty() && !option.accepts().test(text)) {
        // What was typed is not said again.
        return Answers.saying(
            "I cannot read what you gave for '%s'. What fits there: %s."
                .formatted(option.name(), option.description()));
      }
      if (!text.isEmpty()) {
        options.put(option.name(), text);
      }
    }
    return answers.route(new CommandCall(spec.name(), options, Places.of(event)));
  }

  /// Completions cannot be deferred: they are answered at once, or not at all.
  void complete(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue();
    List<String> choices =
        spec(event.getSubcommandName())
            .flatMap(spec -> spec.option(event.getFocusedOption().getName()))
            .map(option -> option.completions().of(typed))
            .orElse(List.of());
    event
        .replyChoiceStrings(
            choices.stream()
                .filter(choice -> !choice.isBlank() && choice.length() <= LONGEST_CHOICE)
                .distinct()
                .limit(MOST_CHOICES)
                .toList())
        .queue(
            _ -> {},
            failure ->
                LOG.log(Level.DEBUG, "completions came too late: {0}", failure.getMessage()));
  }
}
