package org.isshistorian.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.isshistorian.subscription.PostEntry.State;
import org.junit.jupiter.api.Test;

/// What every post log keeps.
public abstract class PostLogContract {
  private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant LATER = NINE.plusSeconds(60);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final PostKey KEY = new PostKey("sub", DAY);
  private static final List<String> PASSAGES = List.of("p1", "p2");

  /// An empty log.
  protected abstract PostLog open();

  @Test
  void aDayCanBeClaimedOnce() {
    PostLog log = open();

    assertThat(log.claim(KEY, PASSAGES, NINE)).isTrue();
    assertThat(log.claim(KEY, PASSAGES, LATER)).isFalse();
    assertThat(log.find(KEY)).contains(new PostEntry(KEY, new State.Claimed(NINE), PASSAGES));
  }

  @Test
  void anotherDayAndAnotherSubscriptionAreOtherPosts() {
    PostLog log = open();
    log.claim(KEY, PASSAGES, NINE);

    assertThat(log.claim(new PostKey("sub", DAY.plusDays(1)), PASSAGES, NINE)).isTrue();
    assertThat(log.claim(new PostKey("other", DAY), PASSAGES, NINE)).isTrue();
  }

  @Test
  void ofManyAtOnceOneClaims() throws Exception {
    PostLog log = open();
    try (ExecutorService many =
        Executors.newFixedThreadPool(8, Thread.ofPlatform().name("claimer-", 0).factory())) {
      List<Callable<Boolean>> claims =
          IntStream.range(0, 40)
              .<Callable<Boolean>>mapToObj(_ -> () -> log.claim(KEY, PASSAGES, NINE))
              .toList();
      int won = 0;
      for (Future<Boolean> claim : many.invokeAll(claims)) {
        won += claim.get() ? 1 : 0;
      }

      assertThat(won).isEqualTo(1);
    }
  }

  @Test
  void whatWasReleasedCanBeClaimedAgain() {
    PostLog log = open();
    log.claim(KEY, PASSAGES, NINE);
    log.release(KEY, "slow down", LATER, NINE);

    assertThat(log.find(KEY).orElseThrow().state())
        .isEqualTo(new State.Released(NINE, LATER, "slow down"));
    assertThat(log.claim(KEY, List.of("p3"), LATER)).isTrue();
    assertThat(log.find(KEY)).contains(new PostEntry(KEY, new State.Claimed(LATER), List.of("p3")));
  }

  @Test
  void whatIsPostedStaysPosted() {
    PostLog log = open();
    log.claim(KEY, PASSAGES, NINE);
    log.posted(KEY, "ref", true, NINE);
    log.release(KEY, "", LATER, LATER);
    log.skipped(KEY, "", LATER);
    log.uncertain(KEY, "", LATER);

    assertThat(log.claim(KEY, PASSAGES, LATER)).isFalse();
    assertThat(log.find(KEY))
        .contains(new PostEntry(KEY, new State.Posted(NINE, "ref", true), PASSAGES));
  }

  @Test
  void whatWasUncertainMayTurnOutToBePosted() {
    PostLog log = open();
    log.claim(KEY, PASSAGES, NINE);
    log.uncertain(KEY, "killed", LATER);

    assertThat(log.find(KEY).orElseThrow().state()).isEqualTo(new State.Uncertain(LATER, "killed"));
    assertThat(log.claim(KEY, PASSAGES, LATER)).isFalse();

    log.posted(KEY, "ref", false, LATER);

    assertThat(log.find(KEY).orElseThrow().state())
        .isEqualTo(new State.Posted(LATER, "ref", false));
  }

  @Test
  void aPostThatNobodyClaimedCanBeSkippedAndIsThenNotClaimed() {
    PostLog log = open();
    log.skipped(KEY, "the bot was away", LATER);

    assertThat(log.find(KEY))
        .contains(new PostEntry(KEY, new State.Skipped(LATER, "the bot was away"), List.of()));
    assertThat(log.claim(KEY, PASSAGES, LATER)).isFalse();
  }

  @Test
  void whatIsSkippedDoesNotBecomeUncertain() {
    PostLog log = open();
    log.skipped(KEY, "away", NINE);
    log.uncertain(KEY, "killed", LATER);

    assertThat(log.find(KEY).orElseThrow().state()).isEqualTo(new State.Skipped(NINE, "away"));
  }

  @Test
  void whatIsOpenAndTheNewestStand() {
    PostLog log = open();
    PostKey first = day(1);
    log.claim(first, PASSAGES, NINE);
    log.claim(day(2), PASSAGES, NINE);
    log.release(day(2), "slow down", LATER, NINE);
    log.claim(day(3), PASSAGES, NINE);
    log.posted(day(3), "ref3", false, NINE);
    log.claim(day(4), PASSAGES, NINE);
    log.posted(day(4), "ref4", false, NINE);

    assertThat(log.standing("sub", List.of()))
        .extracting(PostEntry::key)
        .containsExactly(first, day(2), day(4));
    assertThat(log.standing("nobody", List.of())).isEmpty();
  }

  @Test
  void whatStandsIsReadWithThePostsOfOtherDates() {
    PostLog log = open();
    for (int i = 1; i <= 4; i++) {
      log.claim(day(i), PASSAGES, NINE);
      log.posted(day(i), "ref", false, NINE);
    }

    List<PostLog.Span> first = List.of(new PostLog.Span(DAY, DAY.plusDays(2)));

    assertThat(log.standing("sub", first))
        .extracting(PostEntry::key)
        .containsExactly(day(1), day(2), day(4));
  }

  @Test
  void theNewestComeFirst() {
    PostLog log = open();
    for (int i = 1; i <= 5; i++) {
      log.skipped(day(i), "away", NINE);
    }

    assertThat(log.newest("sub", 2)).extracting(PostEntry::key).containsExactly(day(5), day(4));
  }

  @Test
  void whatWasOrMayHaveBeenToldIsRememberedByDate() {
    PostLog log = open();
    log.claim(day(1), List.of("posted"), NINE);
    log.posted(day(1), "ref", false, NINE);
    log.claim(day(2), List.of("uncertain"), NINE);
    log.uncertain(day(2), "killed", NINE);
    log.claim(day(3), List.of("refused"), NINE);
    log.skipped(day(3), "refused", NINE);
    log.claim(day(9), List.of("elsewhere"), NINE);

    List<PostLog.Span> spans =
        List.of(
            new PostLog.Span(DAY.plusDays(1), DAY.plusDays(1)),
            new PostLog.Span(DAY.plusDays(2), DAY.plusDays(4)));

    assertThat(log.told("sub", spans))
        .flatExtracting(PostEntry::passages)
        .containsExactly("posted", "uncertain");
    assertThat(log.told("sub", List.of())).isEmpty();
  }

  private static PostKey day(int later) {
    return new PostKey("sub", DAY.plusDays(later));
  }
}
