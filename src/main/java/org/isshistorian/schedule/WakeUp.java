package org.isshistorian.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.isshistorian.anniversary.AnniversaryPoster;
import org.isshistorian.subscription.SubscriptionStore;

/// The wake-up of one subscription: one step of the poster, then sleep until it asks to be woken
/// again.
final class WakeUp {
  private static final System.Logger LOG = System.getLogger(WakeUp.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 5;

  private final String platform;
  private final AnniversaryPoster poster;
  private final SubscriptionStore subscriptions;
  private final InstantSource clock;
  private volatile SchedulerClient client;

  WakeUp(String platform, AnniversarySchedule.Engine engine, InstantSource clock) {
    this.platform = platform;
    this.poster = engine.poster();
    this.subscriptions = engine.subscriptions();
    this.clock = clock;
  }

  /// Who is asked for other wake-ups.
  void by(SchedulerClient scheduler) {
    client = scheduler;
  }

  CustomTask<Void> task() {
    return Tasks.custom(SubscriptionStore.WAKE_UP + platform, Void.class)
        .onFailure(this::tryLater)
        .onDeadExecution((complete, operations) -> operations.reschedule(complete, clock.instant()))
        .execute((instance, _) -> step(instance));
  }

  private CompletionHandler<Void> step(TaskInstance<Void> instance) {
    try {
      Optional<Instant> next = poster.postDue(instance.getId());
      return (complete, operations) -> sleep(instance, next, complete, operations);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while posting", e);
    }
  }

  private void sleep(
      TaskInstance<Void> instance,
      Optional<Instant> next,
      ExecutionComplete complete,
      ExecutionOperations<Void> operations) {
    if (next.isPresent()) {
      sleepUntil(next.get(), awake(complete));
      return;
    }
    operations.remove();
    // Whoever changed the subscription before this left the wake-up to us.
    poster.nextMoment(instance.getId()).ifPresent(moment -> wakeAt(instance, moment));
  }

  /// Sleeps, after another look for as long as somebody changes the subscription meanwhile.
  private void sleepUntil(Instant asked, SubscriptionStore.Awake awake) {
    Instant next = asked;
    while (!subscriptions.sleep(awake, next, clock.instant())) {
      if (!subscriptions.seen(awake)) {
        LOG.log(Level.WARNING, "the wake-up of {0} was taken over", awake.subscription());
        return;
      }
      next =
          poster
              .nextMoment(awake.subscription())
              .filter(moment -> moment.isBefore(asked))
              .orElse(asked);
    }
  }

  private static SubscriptionStore.Awake awake(ExecutionComplete complete) {
    Execution execution = complete.getExecution();
    return new SubscriptionStore.Awake(
        execution.taskInstance.getTaskName(), execution.taskInstance.getId(), execution.version);
  }

  private void wakeAt(TaskInstance<Void> instance, Instant moment) {
    try {
      if (!client.scheduleIfNotExists(instance, moment)) {
        client.reschedule(instance, moment);
      }
    } catch (TaskInstanceException e) {
      // Somebody attends to it just now, and looks after this too.
      LOG.log(Level.DEBUG, "a wake-up was left to others", e);
    }
  }

  /// The store or a platform failed in a way that nobody foresaw: the log tells where it stopped,
  /// so the step is simply made again.
  private void tryLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    int failures = Math.min(MOST_DOUBLINGS, complete.getExecution().consecutiveFailures);
    Duration pause = FIRST_PAUSE.multipliedBy(1L << failures);
    String cause = complete.getCause().map(Throwable::toString).orElse("unknown");
    LOG.log(
        Level.WARNING,
        "subscription {0} is tried again in {1} s: {2}",
        complete.getExecution().taskInstance.getId(),
        pause.toSeconds(),
        cause);
    operations.reschedule(complete, clock.instant().plus(pause));
  }
}
