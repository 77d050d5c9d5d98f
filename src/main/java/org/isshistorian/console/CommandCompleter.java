package org.isshistorian.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isshistorian.chat.CommandSpec;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/// What the Tab key offers after `/iss`: the commands, then what their options complete.
final class CommandCompleter implements Completer {
  private static final String PREFIX = "/iss";

  private final List<CommandSpec> specs;

  CommandCompleter(List<CommandSpec> specs) {
    this.specs = specs.stream().filter(spec -> spec.use().listed()).toList();
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String typed = line.line().substring(0, line.cursor()).stripLeading();
    String word = line.word().substring(0, line.wordCursor());
    of(typed, word).forEach(text -> candidates.add(new Candidate(text)));
  }

  /// The texts that may stand in place of the word at the cursor.
  ///
  /// @param typed the line up to the cursor
  /// @param word the end of it that is being typed, perhaps empty
  Stream<String> of(String typed, String word) {
    if (!typed.startsWith(PREFIX + " ")) {
      return Stream.of(PREFIX).filter(prefix -> !typed.isEmpty() && prefix.startsWith(typed));
    }
    String call = typed.substring(PREFIX.length()).stripLeading();
    int end = call.indexOf(' ');
    if (end < 0) {
      return specs.stream().map(CommandSpec::name).filter(name -> name.startsWith(word));
    }
    String given = call.substring(end).stripLeading();
    return specs.stream()
        .filter(spec -> spec.name().equals(call.substring(0, end)))
        .flatMap(spec -> spec.options().stream())
        .flatMap(option -> values(option, given, word))
        .distinct();
  }

  /// Values of several words are completed from all that was typed; an option that is not the first
  /// from the word alone.
  private static Stream<String> values(CommandSpec.Option option, String given, String word) {
    int before = given.length() - word.length();
    Stream<String> whole =
        option.completions().of(given).stream()
            .filter(value -> begins(value, given))
            .map(value -> value.substring(before));
    Stream<String> alone =
        option.completions().of(word).stream().filter(value -> begins(value, word));
    return before == 0 ? whole : Stream.concat(whole, alone);
  }

  private static boolean begins(String value, String start) {
    return value.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT));
  }
}
