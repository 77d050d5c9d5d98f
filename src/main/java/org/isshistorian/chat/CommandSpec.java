package org.isshistorian.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A command's name, what it does, its options in their order, and how it may be used. Adapters
/// register from it, help and the parsing of command lines are built from it.
///
/// @param aliases other words that call it as a line of text: "module kibo" is "card kibo"
public record CommandSpec(
    String name, String description, List<Option> options, List<String> aliases, Use use) {

  /// How a command may be used.
  ///
  /// @param forManagers whether only a channel's managers may call it
  /// @param whispered whether its reply is for the asker alone
  /// @param listed whether help and the platforms' menus show it; one that is not is called by
  ///   buttons
  public record Use(boolean forManagers, boolean whispered, boolean listed) {
    static final Use OPEN = new Use(false, false, true);
  }

  /// One option: what is said of it, whether it may be left out, which texts it accepts, and what
  /// may be meant by the beginning of one.
  public record Option(
      String name,
      String description,
      boolean required,
      Predicate<String> accepts,
      Completions completions) {
    public Option {
      Objects.requireNonNull(name);
      Objects.requireNonNull(description);
      Objects.requireNonNull(accepts);
      Objects.requireNonNull(completions);
    }

    /// An option without completions.
    public Option(String name, String description, boolean required, Predicate<String> accepts) {
      this(name, description, required, accepts, Completions.NONE);
    }

    /// The same with completions.
    public Option completedBy(Completions by) {
      return new Option(name, description, required, accepts, by);
    }
  }

  /// What may be meant by the beginning of a text.
  @FunctionalInterface
  public interface Completions {
    Completions NONE = _ -> List.of();

    /// At most 25 texts that the option accepts, best first; quick enough to be asked at every key.
    List<String> of(String typed);
  }

  public CommandSpec {
    Objects.requireNonNull(name);
    Objects.requireNonNull(description);
    Objects.requireNonNull(use);
    options = List.copyOf(options);
    aliases = List.copyOf(aliases);
  }

  /// A command that everybody may use.
  public CommandSpec(String name, String description, List<Option> options) {
    this(name, description, options, List.of(), Use.OPEN);
  }

  /// The same, also called by these words.
  public CommandSpec alsoCalled(String... words) {
    return new CommandSpec(name, description, options, List.of(words), use);
  }

  /// The same for managers of a channel alone.
  public CommandSpec forManagers() {
    return with(new Use(true, use.whispered(), use.listed()));
  }

  /// The same with replies that only the asker sees.
  public CommandSpec whispered() {
    return with(new Use(use.forManagers(), true, use.listed()));
  }

  /// The same for buttons alone.
  public CommandSpec unlisted() {
    return with(new Use(use.forManagers(), use.whispered(), false));
  }

  private CommandSpec with(Use other) {
    return new CommandSpec(name, description, options, aliases, other);
  }

  /// The option of this name.
  public Optional<Option> option(String called) {
    return options.stream().filter(option -> option.name().equals(called)).findFirst();
  }

  /// Its name, then its aliases.
  List<String> names() {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(aliases);
    return names;
  }

  /// How it is typed: `on-this-day [date]`.
  public String usage() {
    Function<Option, String> written =
        option -> option.required() ? option.name() : "[" + option.name() + "]";
    return String.join(" ", Stream.concat(Stream.of(name), options.stream().map(written)).toList());
  }
}
