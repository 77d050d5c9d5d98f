package org.isshistorian.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Reply;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// A conversation in the terminal, until its end is typed: free text asks, `/iss ...` runs commands
/// by the same rule as on every platform.
public final class ConsoleChat {
  private static final CallSite HERE = CallSite.of(new ChannelRef("console", "terminal"));
  private static final String PREFIX = "/iss";
  private static final String PROMPT = "iss> ";
  private static final List<String> GOODBYES = List.of("exit", "quit", "/quit", "/exit", "bye");

  private final CommandRouter router;
  private final Path history;
  private final FileWriting files;

  /// A chat with these commands.
  ///
  /// @param history the file in which typed lines are kept for the arrow keys
  /// @param files the folder that the files of replies are written into
  public ConsoleChat(CommandRouter router, Path history, Path files) {
    this.router = router;
    this.history = history;
    this.files = new FileWriting(files);
  }

  /// The reply to one line; a file that comes with it is written, and the reply says where.
  public Reply say(String line) {
    return files.written(router.answer(withoutPrefix(line), HERE));
  }

  /// Talks until the end of input.
  ///
  /// @throws IOException if there is no terminal to open
  public void run() throws IOException {
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      talk(terminal);
    }
  }

  void talk(Terminal terminal) {
    boolean smart = !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    var printer = new ReplyPrinter(smart);
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .completer(new CommandCompleter(router.specs()))
            .variable(LineReader.HISTORY_FILE, history)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
    terminal.writer().println("Ask about the history of the station; /iss help, exit.");
    String line = read(reader);
    while (line != null && !GOODBYES.contains(line)) {
      if (!line.isEmpty()) {
        terminal.writer().println(printer.print(say(line)));
        terminal.writer().println();
      }
      terminal.flush();
      line = read(reader);
    }
  }

  /// The next line, or null at the end.
  private static String read(LineReader reader) {
    try {
      return reader.readLine(PROMPT).strip();
    } catch (UserInterruptException | EndOfFileException _) {
      return null;
    }
  }

  static String withoutPrefix(String line) {
    String start = line.toLowerCase(Locale.ROOT);
    if (start.equals(PREFIX)) {
      return "help";
    }
    return start.startsWith(PREFIX + " ") ? line.substring(PREFIX.length()).strip() : line;
  }
}
