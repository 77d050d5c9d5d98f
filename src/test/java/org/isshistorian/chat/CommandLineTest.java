package org.isshistorian.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private static final CallSite HERE = CallSite.of(new ChannelRef("test", "here"));
  private static final Predicate<String> ANYTHING = matching(".*");
  private static final Predicate<String> DAY = matching("\\d\\d-\\d\\d|\\d+ [A-Z].+");
  private static final Predicate<String> HOUR = matching("\\d{1,2}:\\d\\d");

  private final CommandLine commandLine =
      new CommandLine(
          List.of(
              new CommandSpec("ask", "", List.of(option("question", true, ANYTHING))),
              new CommandSpec("random", "", List.of()),
              new CommandSpec("help", "", List.of()),
              new CommandSpec("on-this-day", "", List.of(option("date", false, DAY))),
              new CommandSpec(
                  "remind",
                  "",
                  List.of(option("at", true, HOUR), option("note", false, ANYTHING)))));

  private static CommandSpec.Option option(
      String name, boolean required, Predicate<String> accepts) {
    return new CommandSpec.Option(name, "", required, accepts);
  }

  private CommandCall parse(String line) {
    return commandLine.parse(line, HERE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "random access memory?",
        "help me find out who built Zarya",
        "randomly chosen astronaut",
        "on-this-day seven years ago",
        "remind me at 9:00",
        "remind",
        "when was Zarya launched?",
        "asking for a friend: how heavy is it",
        "ask",
        "/random",
        "\"random\"",
        "🚀",
        "a AND (b OR",
      })
  void whatDoesNotParseAsACommandIsAQuestionAsAWhole(String line) {
    assertThat(parse(line)).isEqualTo(new CommandCall("ask", Map.of("question", line), HERE));
  }

  @Test
  void anEmptyLineIsAnEmptyQuestion() {
    assertThat(parse(" \t ").name()).isEqualTo("ask");
    assertThat(parse(" \t ").option("question")).contains("");
  }

  @ParameterizedTest
  @CsvSource({"random, random", "RANDOM, random", "'  Help ', help", "on-this-day, on-this-day"})
  void aNameAloneIsTheCommandInWhateverCase(String line, String name) {
    assertThat(parse(line)).isEqualTo(new CommandCall(name, Map.of(), HERE));
  }

  @Test
  void theCommandThatAsksTakesAllThatFollows() {
    assertThat(parse("ask random access memory?").option("question"))
        .contains("random access memory?");
  }

  @ParameterizedTest
  @CsvSource({"on-this-day 11-20, 11-20", "on-this-day   20 November, 20 November"})
  void theLastOptionMayHaveBlanksInIt(String line, String date) {
    assertThat(parse(line)).isEqualTo(new CommandCall("on-this-day", Map.of("date", date), HERE));
  }

  @Test
  void optionsBeforeTheLastTakeOneWordEach() {
    assertThat(parse("remind 9:00 the day's history"))
        .isEqualTo(
            new CommandCall("remind", Map.of("at", "9:00", "note", "the day's history"), HERE));
  }

  @Test
  void anOptionThatMayBeLeftOutIsNotInTheCall() {
    CommandCall call = parse("remind 9:00");
    assertThat(call.option("at")).contains("9:00");
    assertThat(call.option("note")).isEmpty();
  }

  @Test
  void anOptionThatDoesNotAcceptTheWordIsPassedOver() {
    var spec =
        new CommandSpec(
            "subscribe",
            "",
            List.of(
                option("at", false, HOUR),
                option("zone", false, matching("[A-Z][a-z]+/[A-Z][a-z]+")),
                option("count", false, matching("[1-3]"))));
    var line = new CommandLine(List.of(spec));
    assertThat(line.parse("subscribe Europe/Berlin 2", HERE).options())
        .isEqualTo(Map.of("zone", "Europe/Berlin", "count", "2"));
    assertThat(line.parse("subscribe count=3 9:00", HERE).options())
        .isEqualTo(Map.of("at", "9:00", "count", "3"));
    assertThat(line.parse("subscribe count=9 9:00", HERE).name()).isEqualTo("ask");
  }

  @Test
  void anAliasCallsTheCommand() {
    var card =
        new CommandSpec("card", "", List.of(option("name", true, ANYTHING)))
            .alsoCalled("module", "crew");
    var line = new CommandLine(List.of(card));
    assertThat(line.parse("module kibo", HERE))
        .isEqualTo(new CommandCall("card", Map.of("name", "kibo"), HERE));
  }

  @Test
  void whereItWasSaidComesWithTheCall() {
    var there = CallSite.of(new ChannelRef("test", "there"));
    assertThat(commandLine.parse("random", there).where()).isEqualTo(there);
    assertThat(commandLine.parse("random access memory?", there).where()).isEqualTo(there);
  }

  private static Predicate<String> matching(String form) {
    return Pattern.compile(form).asMatchPredicate();
  }
}
