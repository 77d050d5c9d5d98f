package org.isshistorian.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.isshistorian.anniversary.AnniversaryPoster;
import org.isshistorian.subscription.SubscriptionStore;

/// Wakes the poster for each subscription of a platform when it is due. Of several instances on one
/// database one does so; when it dies, another goes on where it stopped. Each platform has a
/// schedule of its own: none waits for another's.
public final class AnniversarySchedule implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(AnniversarySchedule.class.getName());
  private static final int MISSED_HEARTBEATS = 4;

  /// It is looked for more work when what waits falls below this share of the threads, and then for
  /// so many times the threads.
  private static final double HALF = 0.5;

  private static final double THRICE = 3.0;
  private static final Duration BETWEEN_SEARCHES = Duration.ofHours(1);

  /// What another instance knows, and this one does not, is never taken for rubbish.
  private static final Duration FOREVER = Duration.ofDays(36_500);

  private final Scheduler scheduler;
  private final ExecutorService posters;
  private final AtomicBoolean closed = new AtomicBoolean();

  /// Where due work stands, and who attends to it.
  ///
  /// @param database the one of the subscriptions
  public record Engine(
      DataSource database, AnniversaryPoster poster, SubscriptionStore subscriptions) {}

  /// A schedule that stands still until it is started.
  public AnniversarySchedule(String platform, Engine engine, Pace pace, InstantSource clock) {
    this.posters =
        Executors.newFixedThreadPool(
            pace.threads(), Thread.ofVirtual().name("post-" + platform + "-", 0).factory());
    var wakeUp = new WakeUp(platform, engine, clock);
    RecurringTask<Void> search =
        Tasks.recurring("forgotten-subscriptions", FixedDelay.of(BETWEEN_SEARCHES))
            .execute((_, _) -> wakeForgotten(engine.subscriptions(), clock));
    this.scheduler =
        Scheduler.create(engine.database(), List.of(wakeUp.task()))
            .startTasks(search)
            .schedulerName(new SchedulerName.Fixed("historian-" + UUID.randomUUID()))
            .executorService(posters)
            .threads(pace.threads())
            .pollUsingFetch(HALF, THRICE)
            .pollingInterval(pace.polling())
            .heartbeatInterval(pace.heartbeat())
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .deleteUnresolvedAfter(FOREVER)
            .shutdownMaxWait(pace.drain())
            .failureLogging(LogLevel.DEBUG, true)
            .clock(clock::instant)
            .build();
    wakeUp.by(scheduler);
  }

  private static void wakeForgotten(SubscriptionStore subscriptions, InstantSource clock) {
    int forgotten = subscriptions.wakeForgotten(clock.instant());
    if (forgotten > 0) {
      LOG.log(Level.WARNING, "{0} subscriptions had nobody to wake them", forgotten);
    }
  }

  /// Begins to post. A database that is down is waited for.
  public void start() {
    scheduler.start();
  }

  /// Takes nothing new and lets what is under way end; what does not is interrupted, and gone on
  /// with at the next start. May be called twice.
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      scheduler.stop();
      posters.shutdownNow();
    }
  }
}
