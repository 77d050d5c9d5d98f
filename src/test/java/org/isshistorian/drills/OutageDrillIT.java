package org.isshistorian.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoreDownException;
import org.isshistorian.store.StoreException;
import org.isshistorian.store.StoredSubscriptions;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.SampleSubscriptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Databases that go away under load, are full, or cannot be written: what was acknowledged is
/// there, the error says what is wrong, and it goes on by itself.
class OutageDrillIT {
  private static final Instant SINCE = Instant.parse("2026-11-20T00:00:00Z");
  private static final Instant DUE = Instant.parse("2026-11-20T09:00:00Z");
  private static final int RESTARTS = Scale.of(10, 1);
  private static final int WRITERS = 8;

  @TempDir private Path folder;

  @Test
  void aPostgresThatIsRestartedUnderLoadLosesNothingThatWasAcknowledged() throws Exception {
    EmbeddedPostgres server = postgres(0);
    int port = server.getPort();
    String address = "postgresql://postgres:postgres@localhost:%d/postgres".formatted(port);
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    Set<String> errors = ConcurrentHashMap.newKeySet();
    var stopped = new AtomicBoolean();
    var number = new AtomicInteger();
    try (Database database = Database.postgres(address)) {
      List<Thread> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        writers.add(
            Thread.ofVirtual()
                .name("subscriber-" + i)
                .start(() -> subscribe(database, number, acknowledged, errors, stopped)));
      }
      for (int i = 0; i < RESTARTS; i++) {
        Thread.sleep(1000);
        server.close();
        Thread.sleep(300);
        server = postgres(port);
      }
      int before = acknowledged.size();
      awaitMoreThan(before, acknowledged);
      stopped.set(true);
      for (Thread writer : writers) {
        writer.join();
      }
      var kept = new StoredSubscriptions(database);
      List<String> lost = acknowledged.stream().filter(id -> kept.find(id).isEmpty()).toList();
      Scale.tell(
          "outages",
          "| PostgreSQL restarted %d times under load | %d acknowledged | %d lost | %s |"
              .formatted(RESTARTS, acknowledged.size(), lost.size(), errors));
      assertThat(lost).isEmpty();
      assertThat(errors).allMatch(error -> error.contains("cannot be reached"));
    } finally {
      server.close();
    }
  }

  private EmbeddedPostgres postgres(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("pg"))
            .setCleanDataDirectory(false)
            .setLocaleConfig("locale", "C.UTF-8");
    return port == 0 ? builder.start() : builder.setPort(port).start();
  }

  private static void subscribe(
      Database database,
      AtomicInteger number,
      Set<String> acknowledged,
      Set<String> errors,
      AtomicBoolean stopped) {
    var kept = new StoredSubscriptions(database);
    while (!stopped.get()) {
      Subscription daily = daily(number.incrementAndGet());
      try {
        kept.keep(daily, DUE, SampleSubscriptions.subscribed(daily));
        acknowledged.add(daily.id());
      } catch (StoreDownException e) {
        errors.add(e.getMessage().replaceAll("localhost:\\d+", "server").replaceAll("\\(.*", ""));
      }
    }
  }

  private static void awaitMoreThan(int before, Set<String> acknowledged)
      throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (acknowledged.size() <= before + WRITERS) {
      assertThat(Instant.now()).as("it goes on by itself").isBefore(end);
      Thread.sleep(50);
    }
  }

  private static Subscription daily(int number) {
    return SampleSubscriptions.daily(new ChannelRef("slack", "space", "c" + number), SINCE);
  }

  @Test
  void aDiskThatIsFullIsSaidAndNothingAcknowledgedIsLost() throws Exception {
    Path small = Files.createDirectory(folder.resolve("small"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()))
        .as("a small disk can be mounted")
        .isZero();
    try {
      fill(small);
    } finally {
      run("umount", small.toString());
    }
  }

  private static void fill(Path small) throws IOException {
    Path ballast = small.resolve("ballast");
    List<String> acknowledged = new ArrayList<>();
    try (Database database = Database.sqlite(small)) {
      var kept = new StoredSubscriptions(database);
      StoreException full = null;
      Files.write(ballast, new byte[800_000]);
      for (int i = 0; full == null && i < 100_000; i++) {
        Subscription daily = daily(i);
        try {
          kept.keep(daily, DUE, SampleSubscriptions.subscribed(daily));
          acknowledged.add(daily.id());
        } catch (StoreException e) {
          full = e;
        }
      }
      assertThat(full).as("the disk becomes full").isNotNull();
      assertThat(full).hasMessageContaining("full");
      Files.delete(ballast);
      Subscription after = daily(1_000_000);
      kept.keep(after, DUE, SampleSubscriptions.subscribed(after));
      acknowledged.add(after.id());
    }
    try (Database database = Database.sqlite(small)) {
      var kept = new StoredSubscriptions(database);
      long lost = acknowledged.stream().filter(id -> kept.find(id).isEmpty()).count();
      Scale.tell(
          "outages",
          "| SQLite on a disk that becomes full | %d acknowledged | %d lost | goes on when there is room |"
              .formatted(acknowledged.size(), lost));
      assertThat(lost).isZero();
    }
  }

  @Test
  void aDiskThatIsReadOnlyIsSaid() throws Exception {
    Path small = Files.createDirectory(folder.resolve("read-only"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", small.toString()))
        .as("a disk can be mounted")
        .isZero();
    try {
      Subscription daily = daily(1);
      try (Database database = Database.sqlite(small)) {
        new StoredSubscriptions(database).keep(daily, DUE, SampleSubscriptions.subscribed(daily));
      }
      assertThat(run("mount", "-o", "remount,ro", small.toString())).isZero();
      assertThatThrownBy(() -> Database.sqlite(small))
          .isInstanceOf(StoreException.class)
          .hasMessageMatching("(?s).*(read-only|cannot be opened|cannot be made).*");
      assertThat(run("mount", "-o", "remount,rw", small.toString())).isZero();
      try (Database database = Database.sqlite(small)) {
        assertThat(new StoredSubscriptions(database).find(daily.id())).isPresent();
      }
      Scale.tell("outages", "| SQLite on a read-only disk | 1 acknowledged | 0 lost | said |");
    } finally {
      run("umount", small.toString());
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
