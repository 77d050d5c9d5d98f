package org.isshistorian.anniversary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.isshistorian.subscription.DailySchedule;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.Subscription;

/// Which local dates of a subscription are due: those whose post is open, and those that came since
/// the newest post, but none from before it was made.
final class DueDates {
  private DueDates() {}

  /// The dates that are due, oldest first.
  ///
  /// @param standing the open posts, and the newest
  static List<LocalDate> of(Subscription subscription, List<PostEntry> standing, Instant now) {
    DailySchedule schedule = subscription.plan().schedule();
    var due = new TreeSet<LocalDate>();
    standing.stream().filter(PostEntry::isOpen).forEach(entry -> due.add(entry.key().date()));
    LocalDate newest =
        standing.stream()
            .map(entry -> entry.key().date())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    Instant from = from(subscription, newest);
    LocalDate date = schedule.dateAfter(from);
    Instant moment = schedule.nextAfter(from);
    while (!moment.isAfter(now)) {
      if (date.isAfter(newest)) {
        due.add(date);
      }
      date = schedule.dateAfter(moment);
      moment = schedule.nextAfter(moment);
    }
    return List.copyOf(due);
  }

  /// Since when dates are looked at: nothing from before the subscription, nor before its newest
  /// post, with a day to spare for what a change of zone makes of a date.
  private static Instant from(Subscription subscription, LocalDate newest) {
    Instant since = subscription.origin().since();
    if (newest.equals(LocalDate.MIN)) {
      return since;
    }
    Instant posted =
        newest.minusDays(1).atStartOfDay(subscription.plan().schedule().zone()).toInstant();
    return posted.isAfter(since) ? posted : since;
  }
}
