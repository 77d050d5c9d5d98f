package org.isshistorian.discord;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// The named threads that JDA works on. Events and calls wait on virtual ones: JDA's own are the
/// thread that reads the socket, and pools that grow.
record Threads(
    ExecutorService events,
    ExecutorService callbacks,
    ExecutorService calls,
    ScheduledExecutorService limits,
    ScheduledExecutorService gateway) {

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
    return Executors.newScheduledThreadPool(
        1, Thread.ofPlatform().daemon().name(name, 0).factory());
  }

  void stop() {
    events.shutdownNow();
    callbacks.shutdownNow();
    calls.shutdownNow();
    limits.shutdownNow();
    gateway.shutdownNow();
  }
}
