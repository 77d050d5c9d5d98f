package org.isshistorian.command.posts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.isshistorian.anniversary.Anniversary;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.Reply;

/// The best round anniversaries of the next 90 days, in the order of their days.
///
/// @param today the day from which on they are, in the zone
record Upcoming(LocalDate today, ZoneId zone, List<Anniversary> anniversaries) {
  static final Reply NONE =
      PostWords.text("The next 90 days have no round anniversary that matters.");

  private static final int DAYS = 90;
  private static final int MOST = 10;
  private static final int LEAST_SIGNIFICANCE = 3;

  Upcoming {
    anniversaries = List.copyOf(anniversaries);
  }

  /// Those from today on, where today is that of the place's subscription.
  static Upcoming at(CallSite where, PostServices services) {
    ZoneId zone =
        new Here(services)
            .all(where).stream()
                .findFirst()
                .map(subscription -> subscription.plan().schedule().zone())
                .orElse(ZoneId.of("UTC"));
    return in(zone, services);
  }

  /// Those from today on, where today is that of a zone.
  static Upcoming in(ZoneId zone, PostServices services) {
    LocalDate today = services.clock().instant().atZone(zone).toLocalDate();
    List<Anniversary> best =
        services.almanac().round(today, DAYS, LEAST_SIGNIFICANCE).stream()
            .sorted(
                Comparator.comparingInt(Upcoming::weight).reversed().thenComparing(Anniversary::on))
            .limit(MOST)
            .sorted(Comparator.comparing(Anniversary::on))
            .toList();
    return new Upcoming(today, zone, best);
  }

  private static int weight(Anniversary anniversary) {
    return anniversary.significance() * 10 + anniversary.roundness();
  }

  /// "from Monday, November 20 on (UTC)".
  String since() {
    return "from %s on (%s)".formatted(PostWords.date(today), zone.getId());
  }
}
