package org.isshistorian.chat;

import java.util.Objects;
import java.util.Optional;

/// Something that the bot says by itself.
///
/// @param mention the platform's id of a role or group to mention; only what someone who may has
///   set
/// @param silent whether nobody's device should sound
/// @param published whether it goes on to those who follow an announcement channel
public record Post(
    SendKey key, Reply reply, Optional<String> mention, boolean silent, boolean published) {
  public Post {
    Objects.requireNonNull(key);
    Objects.requireNonNull(reply);
    Objects.requireNonNull(mention);
  }

  /// A plain post: mentions nobody, sounds as the channel does.
  public Post(SendKey key, Reply reply) {
    this(key, reply, Optional.empty(), false, false);
  }
}
