package org.isshistorian.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The named threads that JDA works on. Events and calls wait on virtual ones: JDA's own are the
/// thread that reads the socket, and pools that grow.
record Threads(
    ExecutorService events,
    ExecutorService callbacks,
    ExecutorService calls,
    ScheduledExecutorService limits,
    ScheduledExecutorService gateway) {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  static Threads start() {
    return new Threads(
        virtual("discord-event-"),
        virtual("discord-callback-"),
        virtual("discord-call-"),
        scheduled("discord-limits-"),
        scheduled("discord-gateway-"));
  }

  private static ExecutorService virtual(String name) {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name, 0).factory());
  }

  private static ScheduledExecutorService scheduled(String name) {
    var pool =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name, 0).factory());
    pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    pool.setRemoveOnCancelPolicy(true);
    return pool;
  }

  /// Lets what is under way end, each before what it hands on to, but no longer than a moment.
  void stop() {
    try {
      for (ExecutorService executor : List.of(events, gateway, limits, calls, callbacks)) {
        executor.shutdown();
        if (!executor.awaitTermination(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
          executor.shutdownNow();
        }
      }
    } catch (InterruptedException _) {
      List.of(events, gateway, limits, calls, callbacks).forEach(ExecutorService::shutdownNow);
      Thread.currentThread().interrupt();
    }
  }
}
