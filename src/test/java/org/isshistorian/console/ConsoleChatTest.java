package org.isshistorian.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.RouterPorts;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleChatTest {
  @TempDir private Path folder;

  private final List<CommandCall> calls = new ArrayList<>();

  /// Notes its calls and says which command was called.
  private final class Noting implements ChatCommand {
    private final CommandSpec spec;

    Noting(String name, CommandSpec.Option... options) {
      this.spec = new CommandSpec(name, "", List.of(options));
    }

    @Override
    public CommandSpec spec() {
      return spec;
    }

    @Override
    public Reply run(CommandCall call) {
      calls.add(call);
      String text = "<" + spec.name() + " " + call.option("question").orElse("") + ">";
      return Reply.of(
          new Reply.Block.Heading("reply"), new Reply.Block.Quote(text, 0, text.length()));
    }
  }

  /// What the terminal shows when these lines are typed.
  private String talk(String typed) throws IOException {
    var question = new CommandSpec.Option("question", "", true, _ -> true);
    var router =
        new CommandRouter(
            List.of(new Noting("ask", question), new Noting("help")), RouterPorts.timeless());
    var shown = new ByteArrayOutputStream();
    var input = new ByteArrayInputStream(typed.getBytes(UTF_8));
    try (Terminal terminal = new DumbTerminal("test", Terminal.TYPE_DUMB, input, shown, UTF_8)) {
      new ConsoleChat(router, folder.resolve("history"), folder).talk(terminal);
    }
    return shown.toString(UTF_8);
  }

  @Test
  void freeTextAsksAndTheReplyIsShown() throws IOException {
    assertThat(talk("when was Zarya launched?\nexit\n")).contains("<ask when was Zarya launched?>");
    assertThat(calls).extracting(CommandCall::name).containsExactly("ask");
  }

  @Test
  void thePrefixRunsACommand() throws IOException {
    assertThat(talk("/iss help\nexit\n")).contains("<help >");
  }

  @Test
  void oneLineMayBeSaidAlone() {
    var question = new CommandSpec.Option("question", "", true, _ -> true);
    var router =
        new CommandRouter(
            List.of(new Noting("ask", question), new Noting("help")), RouterPorts.timeless());
    var chat = new ConsoleChat(router, folder.resolve("history"), folder);
    assertThat(chat.say("/iss help").blocks().toString()).contains("<help >");
    assertThat(chat.say("when?").blocks().toString()).contains("<ask when?>");
  }

  @Test
  void aFileIsWrittenAndItsPathIsSaid() throws IOException {
    ConsoleChat chat = chatWithAFile(folder);
    String first = ReplyPrinterTest.plain(chat.say("/iss file"));
    String second = ReplyPrinterTest.plain(chat.say("/iss file"));
    assertThat(first).isEqualTo("two events: written to " + folder.resolve("days.ics"));
    assertThat(second).isEqualTo("two events: written to " + folder.resolve("days-2.ics"));
    assertThat(folder.resolve("days.ics")).content(UTF_8).isEqualTo("BEGIN");
    assertThat(folder.resolve("days-2.ics")).content(UTF_8).isEqualTo("BEGIN");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() {
    ConsoleChat chat = chatWithAFile(folder.resolve("nowhere"));
    assertThat(ReplyPrinterTest.plain(chat.say("file")))
        .contains("could not be written into " + folder.resolve("nowhere"))
        .endsWith("Ask again.");
  }

  private ConsoleChat chatWithAFile(Path files) {
    var command =
        new ChatCommand() {
          @Override
          public CommandSpec spec() {
            return new CommandSpec("file", "", List.of());
          }

          @Override
          public Reply run(CommandCall call) {
            return Reply.of(
                new Reply.Block.TextFile(
                    "days.ics", "text/calendar", "BEGIN", "two events", "Ask again."));
          }
        };
    var router = new CommandRouter(List.of(command), RouterPorts.timeless());
    return new ConsoleChat(router, folder.resolve("history"), files);
  }

  @Test
  void withoutStyleOnADumbTerminal() throws IOException {
    assertThat(talk("hello\nexit\n")).contains("reply:").doesNotContain("\u001b[1m");
  }

  @Test
  void itTalksUntilTheEndOfInput() throws IOException {
    talk("one\ntwo\n");
    assertThat(calls).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit", "quit", "/quit", "/exit", "bye"})
  void aGoodbyeEndsIt(String goodbye) throws IOException {
    talk("one\n" + goodbye + "\ntwo\n");
    assertThat(calls).hasSize(1);
  }

  @Test
  void blankLinesAreNotAsked() throws IOException {
    talk("\n   \none\n");
    assertThat(calls).hasSize(1);
  }

  @Test
  void exclamationMarksAreNotHistory() throws IOException {
    talk("what!! is !1\n");
    assertThat(calls.getFirst().option("question")).contains("what!! is !1");
  }

  @ParameterizedTest
  @CsvSource({
    "/iss, help",
    "/iss help, help",
    "/iss   on-this-day 11-20, on-this-day 11-20",
    "/iss random access memory?, random access memory?",
    "/issue 7, /issue 7",
    "what is /iss for, what is /iss for"
  })
  void thePrefixIsTakenOffWhereItStandsAlone(String typed, String line) {
    assertThat(ConsoleChat.withoutPrefix(typed)).isEqualTo(line);
  }
}
