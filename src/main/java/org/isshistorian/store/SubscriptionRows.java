package org.isshistorian.store;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.DailySchedule;
import org.isshistorian.subscription.Interest;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.QuietSpan;
import org.isshistorian.subscription.Rhythm;
import org.isshistorian.subscription.Standing;
import org.isshistorian.subscription.Subscription;

/// Subscriptions and their changes as rows.
final class SubscriptionRows {
  private static final Bound ID = new Bound("an id of a platform", 200);

  private SubscriptionRows() {}

  /// The values of a subscription, in the order of its table's columns.
  static Object[] values(Subscription subscription) {
    Plan plan = subscription.plan();
    return new Object[] {
      subscription.id(),
      ID.check(subscription.channel().platform()),
      ID.check(subscription.channel().space()),
      ID.check(subscription.channel().id()),
      plan.schedule().at().toString(),
      plan.schedule().zone().getId(),
      joined(plan.schedule().days(), DayOfWeek::name),
      plan.rhythm().name(),
      joined(plan.taste().interests(), Interest::name),
      (long) plan.taste().count(),
      plan.delivery().mention().map(ID::check).orElse(null),
      plan.delivery().silent() ? 1L : 0L,
      plan.delivery().published() ? 1L : 0L,
      joined(plan.quiet(), QuietSpan::text),
      reason(subscription.standing()),
      since(subscription.standing()),
      ID.check(subscription.origin().user()),
      subscription.origin().since()
    };
  }

  private static String reason(Standing standing) {
    return switch (standing) {
      case Standing.Active() -> null;
      case Standing.Paused(String reason, Instant _) -> reason;
    };
  }

  private static Instant since(Standing standing) {
    return switch (standing) {
      case Standing.Active() -> Instant.EPOCH;
      case Standing.Paused(String _, Instant since) -> since;
    };
  }

  private static <T> String joined(Collection<T> items, Function<T, String> written) {
    return items.stream().map(written).sorted().collect(Collectors.joining(","));
  }

  private static Stream<String> split(String text) {
    return Stream.of(text.split(",", -1)).filter(item -> !item.isEmpty());
  }

  static Subscription subscription(Row row) throws SQLException {
    return new Subscription(row.text("id"), channel(row), plan(row), standing(row), origin(row));
  }

  private static ChannelRef channel(Row row) throws SQLException {
    return new ChannelRef(row.text("platform"), row.text("space"), row.text("channel"));
  }

  private static Plan plan(Row row) throws SQLException {
    return new Plan(
        new DailySchedule(
            LocalTime.parse(row.text("due_at")),
            ZoneId.of(row.text("zone")),
            split(row.text("days")).map(DayOfWeek::valueOf).collect(Collectors.toSet())),
        Rhythm.valueOf(row.text("rhythm")),
        new Plan.Taste(
            split(row.text("interests")).map(Interest::valueOf).collect(Collectors.toSet()),
            (int) row.number("event_count")),
        new Plan.Delivery(
            row.textIfAny("mention"), row.number("silent") == 1, row.number("published") == 1),
        split(row.text("quiet")).flatMap(text -> QuietSpan.parse(text).stream()).toList());
  }

  private static Standing standing(Row row) throws SQLException {
    Optional<String> reason = row.textIfAny("paused_reason");
    return reason.isEmpty()
        ? new Standing.Active()
        : new Standing.Paused(reason.get(), row.moment("paused_since"));
  }

  private static Subscription.Origin origin(Row row) throws SQLException {
    return new Subscription.Origin(row.text("by_user"), row.moment("since"));
  }

  static List<Object> values(Change change) {
    return List.of(
        change.subscription(),
        change.channel().platform(),
        change.channel().space(),
        change.channel().id(),
        change.action().name(),
        ID.check(change.user()),
        change.at());
  }

  static Change change(Row row) throws SQLException {
    return new Change(
        row.text("subscription"),
        channel(row),
        Change.Action.valueOf(row.text("action")),
        row.text("by_user"),
        row.moment("at"));
  }
}
