package org.isshistorian.chat;

import java.util.Objects;

/// Where a call comes from. All of it is told by the platform, never by what was typed.
///
/// @param user the platform's id of the person, empty where there is only one (a terminal)
/// @param conversation the key of what belongs together, so that "who commanded it?" finds what was
///   last talked of: a thread, a chain of replies, a direct message
/// @param manager whether the person may change what the bot posts in this channel
public record CallSite(ChannelRef channel, String user, String conversation, boolean manager) {
  public CallSite {
    Objects.requireNonNull(channel);
    Objects.requireNonNull(user);
    Objects.requireNonNull(conversation);
  }

  /// A place with one person, who may do everything there.
  public static CallSite of(ChannelRef channel) {
    return new CallSite(channel, "", channel.platform() + ":" + channel.id(), true);
  }
}
