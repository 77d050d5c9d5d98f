package org.isshistorian.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isshistorian.chat.CommandSpec;
import org.junit.jupiter.api.Test;

class CommandCompleterTest {
  private final CommandCompleter completer =
      new CommandCompleter(
          List.of(
              new CommandSpec(
                  "card",
                  "what it is",
                  List.of(option("name", "Zarya", "Zvezda", "Space Shuttle Atlantis"))),
              new CommandSpec("cite", "how to cite", List.of()),
              new CommandSpec(
                  "timeline",
                  "what happened",
                  List.of(option("from", "1998", "1999"), option("kinds", "launch", "landing")))));

  private static CommandSpec.Option option(String name, String... values) {
    return new CommandSpec.Option(name, name, false, _ -> true)
        .completedBy(typed ->
            Stream.of(values)
                .filter(v -> v.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                .toList());
  }

  private List<String> offered(String typed) {
    return completer.of(typed, typed.substring(typed.lastIndexOf(' ') + 1)).toList();
  }

  @Test
  void theBeginningOfAPrefixIsCompletedToIt() {
    assertThat(offered("/i")).containsExactly("/iss");
  }

  @Test
  void aQuestionIsLeftAlone() {
    assertThat(offered("when was Za")).isEmpty();
    assertThat(offered("")).isEmpty();
  }

  @Test
  void commandsThatBeginSoAreOffered() {
    assertThat(offered("/iss c")).containsExactly("card", "cite");
    assertThat(offered("/iss ")).containsExactly("card", "cite", "timeline");
  }

  @Test
  void anOptionIsCompletedWhateverTheCase() {
    assertThat(offered("/iss card z")).containsExactly("Zarya", "Zvezda");
  }

  @Test
  void aValueOfSeveralWordsIsCompletedAtEachOfThem() {
    assertThat(offered("/iss card space sh")).containsExactly("Shuttle Atlantis");
  }

  @Test
  void aLaterOptionIsCompletedFromItsOwnWord() {
    assertThat(offered("/iss timeline 1998 la")).containsExactly("launch", "landing");
  }

  @Test
  void aCommandThatIsNotKnownOffersNothing() {
    assertThat(offered("/iss dance z")).isEmpty();
  }
}
