package org.isshistorian.chat;

import java.io.IOException;
import java.time.Duration;

/// A place that the bot lives in, behind its adapter. Adapters own their queues and rate limits.
public interface ChatPlatform extends AutoCloseable {
  /// The name that stands in its [ChannelRef]s: "discord".
  String name();

  /// Asks the platform once whether it knows the bot, without connecting: what `doctor` does.
  ///
  /// @return what the bot is called there
  /// @throws PlatformRefusedException if the platform refuses the bot for good
  /// @throws IOException if the platform cannot be reached
  String check() throws PlatformRefusedException, IOException, InterruptedException;

  /// Connects, and answers from then on. Returns once connected; waits, with growing pauses, for a
  /// network that is down, until it is closed or interrupted. Called once.
  ///
  /// @throws PlatformRefusedException if the platform refuses the bot for good
  void start(CommandRouter router) throws PlatformRefusedException, InterruptedException;

  /// Posts, and waits for what becomes of it. Called from several threads; posts to one channel
  /// keep their order, and none waits for another channel's. A post that the platform asks to hold
  /// back for longer than a few seconds ends as [PostOutcome.RetryAfter].
  PostOutcome post(ChannelRef channel, Post post) throws InterruptedException;

  /// For how long after a first try the same post, tried again with the same key, is certain not to
  /// stand in the channel twice. Zero where the platform gives no such certainty.
  Duration repeatWindow();

  /// Whether it is connected.
  boolean ready();

  /// Takes nothing new, lets what is under way end within a bounded time, and disconnects. May be
  /// called twice.
  @Override
  void close();
}
