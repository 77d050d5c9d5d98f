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

  public CommandCall parse(String line, ChannelRef where) {
    String text = line.strip().replaceAll("\\s+", " ");
    for (CommandSpec spec : specs) {
      Optional<Map<String, String>> options = rest(text, spec.name()).flatMap(r -> fill(spec, r));
      if (options.isPresent()) {
        return new CommandCall(spec.name(), options.get(), where);
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

  /// The options filled from the rest: one word each, the last one takes all that is left.
  private static Optional<Map<String, String>> fill(CommandSpec spec, String rest) {
    Map<String, String> filled = new LinkedHashMap<>();
    String left = rest;
    for (int i = 0; i < spec.options().size() && !left.isEmpty(); i++) {
      CommandSpec.Option option = spec.options().get(i);
      boolean last = i + 1 == spec.options().size();
      int space = left.indexOf(' ');
      String word = last || space < 0 ? left : left.substring(0, space);
      if (!option.accepts().test(word)) {
        return Optional.empty();
      }
      filled.put(option.name(), word);
      left = left.substring(word.length()).strip();
    }
    boolean complete =
        spec.options().stream()
            .filter(CommandSpec.Option::required)
            .allMatch(option -> filled.containsKey(option.name()));
    return left.isEmpty() && complete ? Optional.of(filled) : Optional.empty();
  }
}
