package org.isshistorian.subscription;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What is posted, when, and how.
///
/// @param quiet when nothing is posted
public record Plan(
    DailySchedule schedule, Rhythm rhythm, Taste taste, Delivery delivery, List<QuietSpan> quiet) {
  public Plan {
    Objects.requireNonNull(schedule);
    Objects.requireNonNull(rhythm);
    Objects.requireNonNull(taste);
    Objects.requireNonNull(delivery);
    quiet = List.copyOf(quiet);
  }

  /// A plan for every event of a day, the two that matter most.
  public static Plan of(DailySchedule schedule) {
    return new Plan(schedule, Rhythm.DAILY, Taste.ANY, Delivery.PLAIN, List.of());
  }

  public boolean isQuietOn(LocalDate date) {
    return quiet.stream().anyMatch(span -> span.covers(date));
  }

  /// Which events, and how many of them in a post.
  ///
  /// @param interests empty for all
  public record Taste(Set<Interest> interests, int count) {
    public static final int MOST = 3;
    public static final Taste ANY = new Taste(Set.of(), 2);

    public Taste {
      interests = Set.copyOf(interests);
      if (count < 1 || count > MOST) {
        throw new IllegalArgumentException("a post tells of 1 to %d events".formatted(MOST));
      }
    }

    public boolean wants(Interest interest) {
      return interests.isEmpty() || interests.contains(interest);
    }
  }

  /// How a post is delivered.
  ///
  /// @param mention the platform's id of a role or group
  public record Delivery(Optional<String> mention, boolean silent, boolean published) {
    public static final Delivery PLAIN = new Delivery(Optional.empty(), false, false);

    public Delivery {
      Objects.requireNonNull(mention);
    }
  }
}
