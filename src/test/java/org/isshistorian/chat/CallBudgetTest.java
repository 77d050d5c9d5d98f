package org.isshistorian.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallBudgetTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static CallSite site(String space, String user) {
    return new CallSite(new ChannelRef("test", space, "c"), user, "conversation", false);
  }

  @Test
  void aPersonMayCallAsOftenAsTheLimitSays() {
    var budget = new CallBudget(2, 0);
    assertThat(budget.take(site("s", "ann"), NOON)).isTrue();
    assertThat(budget.take(site("s", "ann"), NOON)).isTrue();
    assertThat(budget.take(site("s", "ann"), NOON)).isFalse();
    assertThat(budget.take(site("s", "bob"), NOON)).isTrue();
  }

  @Test
  void theShareOfAMinuteComesBack() {
    var budget = new CallBudget(2, 0);
    budget.take(site("s", "ann"), NOON);
    budget.take(site("s", "ann"), NOON);
    assertThat(budget.take(site("s", "ann"), NOON.plusSeconds(29))).isFalse();
    assertThat(budget.take(site("s", "ann"), NOON.plusSeconds(30))).isTrue();
    assertThat(budget.take(site("s", "ann"), NOON.plusSeconds(30))).isFalse();
  }

  @Test
  void aSpaceHasALimitOfItsOwn() {
    var budget = new CallBudget(0, 2);
    assertThat(budget.take(site("s", "ann"), NOON)).isTrue();
    assertThat(budget.take(site("s", "bob"), NOON)).isTrue();
    assertThat(budget.take(site("s", "eve"), NOON)).isFalse();
    assertThat(budget.take(site("t", "eve"), NOON)).isTrue();
  }

  @Test
  void aRefusedCallTakesNothing() {
    var budget = new CallBudget(1, 100);
    assertThat(budget.take(site("s", "ann"), NOON)).isTrue();
    for (int i = 0; i < 200; i++) {
      assertThat(budget.take(site("s", "ann"), NOON)).isFalse();
    }
    assertThat(budget.take(site("s", "bob"), NOON)).isTrue();
  }

  @Test
  void aClockThatGoesBackGivesNothingAndFailsNowhere() {
    var budget = new CallBudget(1, 0);
    budget.take(site("s", "ann"), NOON);
    assertThat(budget.take(site("s", "ann"), NOON.minus(Duration.ofDays(1)))).isFalse();
  }

  @Test
  void zeroIsNoLimitAndOneWithoutAUserOrSpaceIsNotLimited() {
    var unlimited = CallBudget.unlimited();
    var strict = new CallBudget(1, 1);
    for (int i = 0; i < 100; i++) {
      assertThat(unlimited.take(site("s", "ann"), NOON)).isTrue();
      assertThat(strict.take(site("", ""), NOON)).isTrue();
    }
  }
}
