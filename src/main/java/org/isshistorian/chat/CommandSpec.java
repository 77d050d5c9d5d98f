package org.isshistorian.chat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// A command's name, what it does, and its options in their order.
public record CommandSpec(String name, String description, List<Option> options) {

  /// One option: what is said of it, whether it may be left out, and which texts it accepts.
  public record Option(
      String name, String description, boolean required, Predicate<String> accepts) {
    public Option {
      Objects.requireNonNull(name);
      Objects.requireNonNull(description);
      Objects.requireNonNull(accepts);
    }
  }

  public CommandSpec {
    Objects.requireNonNull(name);
    Objects.requireNonNull(description);
    options = List.copyOf(options);
  }

  /// How it is typed: `on-this-day [date]`.
  public String usage() {
    var usage = new StringBuilder(name);
    for (Option option : options) {
      usage.append(option.required() ? " " + option.name() : " [" + option.name() + "]");
    }
    return usage.toString();
  }
}
