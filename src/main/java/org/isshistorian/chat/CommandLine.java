package org.isshistorian.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Turns a line of text into a call. A line is a command only if it starts with a command's name
/// and the rest parses as that command's options; everything else is a question. So "random access
/// memory?" is a question, though there is a command `random`.
public final class CommandLine {
  /// The command that takes questions, and its option.
  public static final String ASK = "ask";

  public static final String QUESTION = "question";

  private final List<CommandSpec> specs;

  public CommandLine(List<CommandSpec> specs) {
    this.specs = List.copyOf(specs);
  }

  public CommandCall parse(String line, CallSite where) {
    String text = line.strip().replaceAll("\\s+", " ");
    for (CommandSpec spec : specs) {
      for (String name : spec.names()) {
        Optional<Map<String, String>> options = rest(text, name).flatMap(r -> fill(spec, r));
        if (options.isPresent()) {
          return new CommandCall(spec.name(), options.get(), where);
        }
      }
    }
    return new CommandCall(ASK, Map.of(QUESTION, text), where);
  }

  /// What follows the name, if the line starts with it as a whole word.
  private static Optional<String> rest(String text, String name) {
    String start = text.toLowerCase(Locale.ROOT);
    if (start.equals(name)) {
      return Optional.of("");
    }
    return start.startsWith(name + " ")
        ? Optional.of(text.substring(name.length() + 1).strip())
        : Optional.empty();
  }

  /// The options filled from the rest, in their order: one word each, the last one takes all that
  /// is left; one that may be left out is passed over where it does not accept the word. A word
  /// `name=value` fills the option of that name wherever it stands.
  private static Optional<Map<String, String>> fill(CommandSpec spec, String rest) {
    Map<String, String> filled = new LinkedHashMap<>();
    String left = named(spec, rest, filled);
    for (int i = 0; i < spec.options().size() && !left.isEmpty(); i++) {
      CommandSpec.Option option = spec.options().get(i);
      if (filled.containsKey(option.name())) {
        continue;
      }
      boolean last = i + 1 == spec.options().size();
      int space = left.indexOf(' ');
      String word = last || space < 0 ? left : left.substring(0, space);
      if (option.accepts().test(word)) {
        filled.put(option.name(), word);
        left = left.substring(word.length()).strip();
      } else if (option.required()) {
        return Optional.empty();
      }
    }
    boolean complete =
        spec.options().stream()
            .filter(CommandSpec.Option::required)
            .allMatch(option -> filled.containsKey(option.name()));
    return left.isEmpty() && complete ? Optional.of(filled) : Optional.empty();
  }

  /// Fills the options that are named, and gives what is left. Only words that name an option and
  /// that it accepts are taken: a question may hold a `=`.
  private static String named(CommandSpec spec, String rest, Map<String, String> filled) {
    var left = new StringBuilder();
    for (String word : rest.split(" ", -1)) {
      int sign = word.indexOf('=');
      Optional<CommandSpec.Option> option =
          sign < 1 ? Optional.empty() : spec.option(word.substring(0, sign));
      String value = word.substring(sign + 1);
      if (option.isPresent() && option.get().accepts().test(value)) {
        filled.put(option.get().name(), value);
      } else {
        left.append(left.isEmpty() ? "" : " ").append(word);
      }
    }
    return left.toString();
  }
}
