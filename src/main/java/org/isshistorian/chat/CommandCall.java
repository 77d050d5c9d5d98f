package org.isshistorian.chat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One call of a command: its options by name, and where it was called.
public record CommandCall(String name, Map<String, String> options, ChannelRef where) {
  public CommandCall {
    Objects.requireNonNull(name);
    Objects.requireNonNull(where);
    options = Map.copyOf(options);
  }

  /// The text given for an option.
  public Optional<String> option(String option) {
    return Optional.ofNullable(options.get(option));
  }
}
