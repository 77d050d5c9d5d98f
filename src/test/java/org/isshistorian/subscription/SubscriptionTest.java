package org.isshistorian.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.chat.ChannelRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final ChannelRef CHANNEL = new ChannelRef("discord", "guild", "channel");
  private static final Plan PLAN = Plan.of(new DailySchedule(LocalTime.of(9, 0), ZoneId.of("UTC")));

  @Test
  void aChannelsSubscriptionHasTheSameIdWheneverItIsMade() {
    assertThat(subscription().id())
        .isEqualTo(Subscription.idOf(CHANNEL, Rhythm.DAILY))
        .isNotEqualTo(Subscription.idOf(CHANNEL, Rhythm.WEEKLY))
        .isNotEqualTo(Subscription.idOf(new ChannelRef("slack", "guild", "channel"), Rhythm.DAILY))
        .hasSize(24);
  }

  @Test
  void aPausedOneIsNotActiveUntilItIsResumed() {
    Subscription paused = subscription().paused("no permission", NOON);

    assertThat(paused.isActive()).isFalse();
    assertThat(paused.resumed(NOON.plusSeconds(5)).isActive()).isTrue();
  }

  @Test
  void whatWasDueBeforeItWasResumedIsNotDueAnyMore() {
    Instant later = Instant.parse("2026-12-24T12:00:00Z");
    Subscription resumed = subscription().paused("", NOON).resumed(later);

    assertThat(resumed.nextAfter(NOON)).isEqualTo("2026-12-25T09:00:00Z");
  }

  @Test
  void twoPostsOfOneDateHaveOneKey() {
    PostKey key = new PostKey("s1", LocalDate.of(2026, 11, 24));

    assertThat(key.sendKey()).isEqualTo(new PostKey("s1", LocalDate.of(2026, 11, 24)).sendKey());
    assertThat(key.sendKey()).isNotEqualTo(new PostKey("s1", LocalDate.of(2026, 11, 25)).sendKey());
  }

  @ParameterizedTest
  @CsvSource({
    "12-24..01-02, 2026-12-24, true",
    "12-24..01-02, 2027-01-02, true",
    "12-24..01-02, 2026-12-23, false",
    "12-24..01-02, 2027-01-03, false",
    "02-01, 2027-02-01, true",
    "02-01, 2027-02-02, false",
  })
  void aQuietSpanCoversItsDays(String text, LocalDate date, boolean covered) {
    QuietSpan span = QuietSpan.parse(text).orElseThrow();
    Plan plan =
        new Plan(PLAN.schedule(), Rhythm.DAILY, PLAN.taste(), PLAN.delivery(), List.of(span));

    assertThat(plan.isQuietOn(date)).isEqualTo(covered);
    assertThat(span.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13-01", "02-30", "x..y", "12-24..", "..12-24"})
  void whatIsNoSpanIsNone(String text) {
    assertThat(QuietSpan.parse(text)).isEqualTo(Optional.empty());
  }

  @Test
  void aPostTellsOfOneToThreeEvents() {
    assertThatThrownBy(() -> new Plan.Taste(Set.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Plan.Taste(Set.of(), 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Subscription subscription() {
    return Subscription.of(CHANNEL, PLAN, new Subscription.Origin("ann", NOON));
  }
}
