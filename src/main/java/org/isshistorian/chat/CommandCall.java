package org.isshistorian.chat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One call of a command: its options by name, where it comes from, and the id of the passage that
/// the conversation was last about.
public record CommandCall(
    String name, Map<String, String> options, CallSite where, Optional<String> topic) {
  public CommandCall {
    Objects.requireNonNull(name);
    Objects.requireNonNull(where);
    Objects.requireNonNull(topic);
    options = Map.copyOf(options);
  }

  /// A call whose topic is not looked up yet.
  public CommandCall(String name, Map<String, String> options, CallSite where) {
    this(name, options, where, Optional.empty());
  }

  /// The text given for an option.
  public Optional<String> option(String option) {
    return Optional.ofNullable(options.get(option));
  }

  CommandCall about(Optional<String> passageId) {
    return new CommandCall(name, options, where, passageId);
  }
}
