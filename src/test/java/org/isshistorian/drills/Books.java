package org.isshistorian.drills;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.PostEntry.State;
import org.isshistorian.subscription.PostLog;
import org.isshistorian.subscription.Subscription;

/// What the log says of the posts that were due, held against what stands in the channels.
record Books(int due, int posted, int late, int skipped, int uncertain, List<String> wrong) {

  static Books balance(PostLog log, List<Subscription> subscriptions, List<String> channels) {
    int[] counts = new int[4];
    List<String> wrong = new ArrayList<>();
    List<String> sorted = new ArrayList<>(channels);
    Collections.sort(sorted);
    for (Subscription subscription : subscriptions) {
      String channel = subscription.channel().platform() + "/" + subscription.channel().id();
      int there = count(sorted, channel);
      List<PostEntry> entries = log.newest(subscription.id(), 9);
      if (entries.size() != 1) {
        wrong.add("%s has %d entries".formatted(channel, entries.size()));
      } else if (!fits(entries.getFirst().state(), there, counts)) {
        wrong.add("%s: %s, %d there".formatted(channel, entries.getFirst().state(), there));
      }
    }
    return new Books(subscriptions.size(), counts[0], counts[1], counts[2], counts[3], wrong);
  }

  private static int count(List<String> sorted, String channel) {
    int at = Collections.binarySearch(sorted, channel);
    if (at < 0) {
      return 0;
    }
    int first = at;
    int last = at;
    while (first > 0 && sorted.get(first - 1).equals(channel)) {
      first--;
    }
    while (last + 1 < sorted.size() && sorted.get(last + 1).equals(channel)) {
      last++;
    }
    return last - first + 1;
  }

  private static boolean fits(State state, int there, int[] counts) {
    return switch (state) {
      case State.Posted posted -> {
        counts[posted.late() ? 1 : 0]++;
        yield there == 1;
      }
      case State.Skipped skipped -> {
        counts[2]++;
        yield there == 0 && !skipped.reason().isEmpty();
      }
      case State.Uncertain _ -> {
        counts[3]++;
        yield there <= 1;
      }
      case State.Claimed _, State.Released _ -> false;
    };
  }

  @Override
  public String toString() {
    return "%d | %d | %d | %d | %d | %d"
        .formatted(due, posted, late, skipped, uncertain, wrong.size());
  }
}
