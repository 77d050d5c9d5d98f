package org.isshistorian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.command.AboutCommand;
import org.isshistorian.command.AlsoCommand;
import org.isshistorian.command.AskCommand;
import org.isshistorian.command.CardCommand;
import org.isshistorian.command.CiteCommand;
import org.isshistorian.command.HelpCommand;
import org.isshistorian.command.OnThisDayCommand;
import org.isshistorian.command.RandomCommand;
import org.isshistorian.command.ReportCommand;
import org.isshistorian.command.SearchCommand;
import org.isshistorian.command.TimelineCommand;
import org.isshistorian.command.WhoWasAboardCommand;
import org.isshistorian.command.posts.PostCommands;
import org.isshistorian.discord.registration.CommandDefinition;
import org.isshistorian.discord.registration.Translation;
import org.isshistorian.testkit.MemoryHistorian;
import org.isshistorian.testkit.MemoryReports;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command that Discord's menu shows, in every language that it is shown in.
class DiscordTranslationTest {
  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_DESCRIPTION = 100;

  static List<Translation> languages() {
    return Translation.ALL;
  }

  private static List<ChatCommand> commands() {
    Archive archive = SampleArchive.archive();
    MemoryHistorian memory = MemoryHistorian.over(archive);
    Clock clock = Clock.systemUTC();
    Supplier<LocalDate> day = () -> LocalDate.now(clock);
    List<ChatCommand> commands = new ArrayList<>();
    commands.add(new AskCommand(memory.historian(), day));
    commands.add(new OnThisDayCommand(archive, clock));
    commands.add(new TimelineCommand(archive, day));
    commands.add(new WhoWasAboardCommand(memory.historian(), archive, day));
    commands.add(new CardCommand(archive));
    commands.add(new SearchCommand(memory.searcher()::find));
    commands.add(new RandomCommand(archive, new Random(1)));
    commands.add(new CiteCommand(archive, day));
    commands.add(new AlsoCommand(archive));
    commands.add(new AboutCommand(archive));
    commands.add(new ReportCommand(archive, new MemoryReports(), clock));
    commands.addAll(PostCommands.all(Posting.inATerminal(archive, clock)));
    commands.add(new HelpCommand(commands.stream().map(ChatCommand::spec).toList()));
    return commands;
  }

  private static List<CommandSpec> listed() {
    return commands().stream().map(ChatCommand::spec).filter(s -> s.use().listed()).toList();
  }

  private static Stream<String> keys(CommandSpec spec) {
    Stream<String> options =
        spec.options().stream().map(option -> spec.name() + "." + option.name());
    return Stream.concat(Stream.of(spec.name()), options)
        .flatMap(key -> Stream.of(key + ".name", key + ".description"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyCommandAndOptionIsTranslated(Translation translation) {
    assertThat(listed().stream().flatMap(DiscordTranslationTest::keys))
        .allMatch(key -> translation.text(key).isPresent(), translation.language() + " has it");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nothingIsTranslatedThatIsNotThere(Translation translation) {
    List<String> known =
        new ArrayList<>(
            List.of("iss.description", "private.name", "private.description", "answers.language"));
    listed().stream().flatMap(DiscordTranslationTest::keys).forEach(known::add);
    assertThat(translation.keys()).isSubsetOf(known);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTextIsLongerThanDiscordTakes(Translation translation) {
    assertThat(translation.keys())
        .allMatch(key ->
            translation.text(key).orElseThrow().length()
                <= (key.endsWith(".name") ? LONGEST_NAME : LONGEST_DESCRIPTION));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTwoCommandsHaveOneNameInALanguage(Translation translation) {
    assertThat(listed())
        .extracting(s -> translation.text(s.name() + ".name").orElseThrow())
        .doesNotHaveDuplicates();
  }

  @Test
  void englishDescriptionsFitToo() {
    assertThat(listed())
        .allSatisfy(spec -> {
          assertThat(spec.description()).hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION);
          assertThat(spec.options()).allMatch(o -> o.description().length() <= LONGEST_DESCRIPTION);
        });
  }

  @Test
  void jdaTakesTheWholeDefinition() {
    assertThat(CommandDefinition.of(listed()).getSubcommands()).hasSize(listed().size());
  }

  /// A new command has to come into this test, and so into every language.
  @Test
  void noCommandIsLeftOut() throws IOException, URISyntaxException {
    Path classes =
        Path.of(AskCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve("org/isshistorian/command");
    try (Stream<Path> files = Files.walk(classes)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith("Command.class"))
          .map(name -> name.replace(".class", ""))
          .containsExactlyInAnyOrderElementsOf(
              commands().stream().map(command -> command.getClass().getSimpleName()).toList());
    }
  }
}
