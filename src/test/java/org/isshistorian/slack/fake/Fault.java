package org.isshistorian.slack.fake;

/// What goes wrong with the next call of a method.
public sealed interface Fault {
  /// The call is done, but the connection breaks before the answer.
  record LostReply() implements Fault {}

  /// Another status in place of an answer; nothing is done.
  record Status(int code) implements Fault {}

  /// Too many calls; nothing is done.
  record TooMany(int seconds) implements Fault {}

  /// An error in place of an answer; nothing is done.
  record Mistake(String code) implements Fault {}
}
