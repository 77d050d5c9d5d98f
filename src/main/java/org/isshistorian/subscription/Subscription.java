package org.isshistorian.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.isshistorian.chat.ChannelRef;

/// A channel's wish for posts. A channel has one of each rhythm at most: whoever subscribes again
/// changes it.
///
/// @param origin who made or last changed it
public record Subscription(
    String id, ChannelRef channel, Plan plan, Standing standing, Origin origin) {
  private static final int ID = 24;

  /// Who made or last changed it, and when: nothing that was due before is posted.
  ///
  /// @param user the platform's id of the person
  public record Origin(String user, Instant since) {
    public Origin {
      Objects.requireNonNull(user);
      Objects.requireNonNull(since);
    }
  }

  public Subscription {
    Objects.requireNonNull(id);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(plan);
    Objects.requireNonNull(standing);
    Objects.requireNonNull(origin);
  }

  /// An active subscription of a channel.
  public static Subscription of(ChannelRef channel, Plan plan, Origin origin) {
    return new Subscription(
        idOf(channel, plan.rhythm()), channel, plan, new Standing.Active(), origin);
  }

  /// The id of a channel's subscription of a rhythm: always the same, so that who leaves and comes
  /// back on one day is not posted to twice.
  public static String idOf(ChannelRef channel, Rhythm rhythm) {
    String text =
        String.join("\n", channel.platform(), channel.space(), channel.id(), rhythm.name());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public boolean isActive() {
    return switch (standing) {
      case Standing.Active() -> true;
      case Standing.Paused(String _, Instant _) -> false;
    };
  }

  /// The same that posts no longer.
  public Subscription paused(String reason, Instant now) {
    return new Subscription(id, channel, plan, new Standing.Paused(reason, now), origin);
  }

  /// The same that posts what is due from now on.
  public Subscription resumed(Instant now) {
    return new Subscription(
        id, channel, plan, new Standing.Active(), new Origin(origin.user(), now));
  }

  /// When it is due next; of a paused one, when it would be.
  public Instant nextAfter(Instant now) {
    Instant from = now.isBefore(origin.since()) ? origin.since() : now;
    return plan.schedule().nextAfter(from);
  }
}
