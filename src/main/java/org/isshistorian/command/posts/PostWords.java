package org.isshistorian.command.posts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isshistorian.chat.Reply;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.QuietSpan;
import org.isshistorian.subscription.Rhythm;

/// How plans, moments and outcomes are said.
final class PostWords {
  static final Reply NOTHING_HERE =
      text("Nothing is subscribed here. Say `subscribe 9:00 Berlin`, with your own time and city.");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, HH:mm", Locale.US);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

  private PostWords() {}

  static Reply text(String words) {
    return Reply.of(new Reply.Block.Text(words));
  }

  /// "Wednesday, November 25, 09:00 (Europe/Berlin)".
  static String moment(Instant moment, ZoneId zone) {
    return "%s (%s)".formatted(MOMENT.format(moment.atZone(zone)), zone.getId());
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /// "every day at 09:00 (Europe/Berlin), 2 events a post, launches".
  static String plan(Plan plan) {
    List<String> words = new ArrayList<>();
    words.add(
        "%s at %s (%s)"
            .formatted(
                DaysText.said(plan.schedule().days()),
                plan.schedule().at(),
                plan.schedule().zone().getId()));
    if (plan.rhythm() == Rhythm.DAILY) {
      int count = plan.taste().count();
      words.add(count == 1 ? "1 event a post" : count + " events a post");
    }
    if (!plan.taste().interests().isEmpty()) {
      words.add("only " + KindsText.written(plan.taste().interests()).replace(",", ", "));
    }
    plan.delivery().mention().ifPresent(_ -> words.add("with a mention"));
    if (plan.delivery().silent()) {
      words.add("without a sound");
    }
    if (plan.delivery().published()) {
      words.add("published to followers");
    }
    if (!plan.quiet().isEmpty()) {
      words.add(
          "quiet on "
              + plan.quiet().stream().map(QuietSpan::text).collect(Collectors.joining(", ")));
    }
    return String.join(", ", words);
  }

  static String title(Rhythm rhythm) {
    return switch (rhythm) {
      case DAILY -> "Daily";
      case WEEKLY -> "Weekly digest";
    };
  }

  /// "in 14 hours".
  static String until(Instant moment, Instant now) {
    Duration left = Duration.between(now, moment);
    if (left.toDays() >= 2) {
      return "in %d days".formatted(left.toDays());
    }
    if (left.toHours() >= 2) {
      return "in %d hours".formatted(left.toHours());
    }
    return "in %d minutes".formatted(Math.max(1, left.toMinutes()));
  }

  static String state(PostEntry.State state, ZoneId zone) {
    return switch (state) {
      case PostEntry.State.Posted(Instant at, String _, boolean late) ->
          (late ? "posted late, " : "posted ") + moment(at, zone);
      case PostEntry.State.Skipped(Instant _, String reason) -> "not posted. " + reason;
      case PostEntry.State.Uncertain(Instant _, String cause) ->
          "uncertain, so it is not repeated. " + cause;
      case PostEntry.State.Claimed _ -> "on its way";
      case PostEntry.State.Released(Instant _, Instant until, String reason) ->
          "held back until %s. %s".formatted(moment(until, zone), reason);
    };
  }
}
