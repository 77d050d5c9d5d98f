package org.isshistorian.discord.registration;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.isshistorian.chat.CommandSpec;

/// The one command `/iss` with a subcommand for each spec that is listed: a new command appears by
/// itself. It is there in servers, in direct messages, and for who has installed the bot for
/// themselves.
public final class CommandDefinition {
  /// The name of the command.
  public static final String NAME = "iss";

  /// The option, on every command whose answer may be for all, that keeps it to the asker.
  public static final String PRIVATE = "private";

  static final int LONGEST_DESCRIPTION = 100;
  private static final String ABOUT = "The history of the International Space Station";
  private static final String PRIVATELY = "Show the answer to you alone";

  private CommandDefinition() {}

  /// The definition for these commands.
  public static SlashCommandData of(List<CommandSpec> specs) {
    SlashCommandData command = Commands.slash(NAME, ABOUT);
    translate("iss.description", command::setDescriptionLocalization);
    command.setContexts(EnumSet.complementOf(EnumSet.of(InteractionContextType.UNKNOWN)));
    command.setIntegrationTypes(EnumSet.complementOf(EnumSet.of(IntegrationType.UNKNOWN)));
    specs.stream()
        .filter(spec -> spec.use().listed())
        .map(CommandDefinition::subcommand)
        .forEach(command::addSubcommands);
    return command;
  }

  private static SubcommandData subcommand(CommandSpec spec) {
    var subcommand = new SubcommandData(spec.name(), description(spec.description()));
    translate(spec.name() + ".name", subcommand::setNameLocalization);
    translate(spec.name() + ".description", subcommand::setDescriptionLocalization);
    Stream<OptionData> options =
        spec.options().stream()
            .sorted(Comparator.comparing(CommandSpec.Option::required).reversed())
            .map(option -> option(spec, option));
    subcommand.addOptions(options.toList());
    return spec.use().whispered() ? subcommand : subcommand.addOptions(privately());
  }

  private static OptionData option(CommandSpec spec, CommandSpec.Option option) {
    boolean completed = !option.completions().equals(CommandSpec.Completions.NONE);
    var data =
        new OptionData(
            OptionType.STRING,
            option.name(),
            description(option.description()),
            option.required(),
            completed);
    String key = "%s.%s.".formatted(spec.name(), option.name());
    translate(key + "name", data::setNameLocalization);
    translate(key + "description", data::setDescriptionLocalization);
    return data;
  }

  private static OptionData privately() {
    var data = new OptionData(OptionType.BOOLEAN, PRIVATE, PRIVATELY, false);
    translate("private.name", data::setNameLocalization);
    translate("private.description", data::setDescriptionLocalization);
    return data;
  }

  /// Better a shortened description than a bot that Discord does not let start.
  private static String description(String text) {
    return text.length() <= LONGEST_DESCRIPTION
        ? text
        : text.substring(0, LONGEST_DESCRIPTION - 1).stripTrailing() + "…";
  }

  @FunctionalInterface
  private interface Localized {
    Object set(DiscordLocale locale, String text);
  }

  private static void translate(String key, Localized part) {
    for (Translation translation : Translation.ALL) {
      translation
          .text(key)
          .ifPresent(text -> translation.locales().forEach(locale -> part.set(locale, text)));
    }
  }
}
