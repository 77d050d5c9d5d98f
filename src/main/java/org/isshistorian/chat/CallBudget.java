package org.isshistorian.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often a person, and all of a space together, may call in a minute. Beyond that a call is
/// refused until the minute's share has come back; nobody is kept waiting. A limit of zero is none.
public final class CallBudget {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_KEYS = 20_000;

  private final int perUser;
  private final int perSpace;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>();

  private record Bucket(double left, Instant at) {}

  public CallBudget(int perUserAndMinute, int perSpaceAndMinute) {
    this.perUser = perUserAndMinute;
    this.perSpace = perSpaceAndMinute;
  }

  /// A budget that refuses nobody.
  public static CallBudget unlimited() {
    return new CallBudget(0, 0);
  }

  /// Takes one call off the person's budget and the space's; false if one of them is spent, and
  /// then nothing is taken.
  public synchronized boolean take(CallSite site, Instant now) {
    ChannelRef channel = site.channel();
    String user = "%s user %s".formatted(channel.platform(), site.user());
    String space = "%s space %s".formatted(channel.platform(), channel.space());
    boolean limitUser = perUser > 0 && !site.user().isEmpty();
    boolean limitSpace = perSpace > 0 && !channel.space().isEmpty();
    boolean userSpent = limitUser && left(user, perUser, now) < 1;
    boolean spaceSpent = limitSpace && left(space, perSpace, now) < 1;
    if (userSpent || spaceSpent) {
      return false;
    }
    if (limitUser) {
      spend(user, perUser, now);
    }
    if (limitSpace) {
      spend(space, perSpace, now);
    }
    return true;
  }

  private double left(String key, int limit, Instant now) {
    Bucket bucket = buckets.get(key);
    if (bucket == null) {
      return limit;
    }
    double minutes = (double) Duration.between(bucket.at(), now).toMillis() / WINDOW.toMillis();
    return Math.min(limit, bucket.left() + Math.max(0, minutes) * limit);
  }

  private void spend(String key, int limit, Instant now) {
    double left = left(key, limit, now) - 1;
    buckets.remove(key);
    buckets.put(key, new Bucket(left, now));
    if (buckets.size() > MOST_KEYS) {
      buckets.remove(buckets.keySet().iterator().next());
    }
  }
}
