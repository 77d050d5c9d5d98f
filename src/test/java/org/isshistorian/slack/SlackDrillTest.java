package org.isshistorian.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.isshistorian.slack.fake.HttpTransport;
import org.isshistorian.slack.fake.Payload;
import org.isshistorian.slack.fake.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures of docs/performance.md. As a part of the build it is one short pass, which holds
/// what must hold on any machine; with -Ddrills it runs in full length and prints what it measures.
class SlackDrillTest {
  private static final boolean FULL = System.getProperty("drills") != null;
  private static final String QUESTION = "when was Zarya launched?";

  @TempDir private Path folder;

  @Test
  void commandsAreAcknowledgedInTimeUnderLoad() throws Exception {
    int rate = FULL ? 300 : 50;
    int seconds = FULL ? 60 : 1;
    Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    try (Drill drill = new Drill(folder, false).start()) {
      HttpTransport http = drill.http();
      warmUp(drill, http);
      paced(rate, seconds, i -> acknowledged(drill, http, "C" + i, nanos));
      drill.platform.close();

      report("acknowledged", nanos);
      assertThat(nanos).hasSize(rate * seconds);
      assertEachOnce(drill, rate * seconds);
    }
    if (FULL) {
      assertThat(percentile(nanos, 99)).isLessThan(Duration.ofMillis(100));
    }
  }

  /// The path to the acknowledgement, by an event of which both make nothing; and with the work
  /// that a question makes for us alone.
  @Test
  void itAcknowledgesAlmostAsFastAsBareBolt() throws Exception {
    int seconds = FULL ? 4 : 1;
    int rounds = FULL ? 5 : 1;
    try (Drill drill = new Drill(folder, false).start()) {
      new BareBolt(drill.slack).addTo(drill.web);
      var bare =
          new HttpTransport(
              URI.create("http://127.0.0.1:%d/bare".formatted(drill.web.port())),
              Clock.systemUTC());
      HttpTransport ours = drill.http();
      List<Double> shares = new ArrayList<>();
      flood(bare, seconds, () -> nothing(drill));
      flood(ours, seconds, () -> nothing(drill));
      for (int round = 0; round < rounds; round++) {
        double bareRate = flood(bare, seconds, () -> nothing(drill));
        double ourRate = flood(ours, seconds, () -> nothing(drill));
        shares.add(ourRate / bareRate);
        print(
            "bare Bolt %.0f/s, ours %.0f/s (%.0f %%)"
                .formatted(bareRate, ourRate, 100 * ourRate / bareRate));
      }
      assertThat(shares).allMatch(share -> share > 0);
      if (FULL) {
        double question = flood(ours, seconds, () -> question(drill));
        print("with the answers to make: %.0f/s".formatted(question));
        assertThat(shares.stream().sorted().toList().get(rounds / 2)).isGreaterThan(0.8);
      }
    }
  }

  private static String nothing(Drill drill) {
    return HttpTransport.body(
        "events_api",
        drill.does.event(Payload.object("type", "reaction_added", "user", Payload.USER)));
  }

  private static String question(Drill drill) {
    String channel = "C" + System.nanoTime();
    return HttpTransport.body("slash_commands", drill.does.command(channel, QUESTION));
  }

  @Test
  void envelopesThatComeThreeTimesAreAnsweredOnce() throws Exception {
    int envelopes = FULL ? 10_000 : 200;
    try (Drill drill = new Drill(folder, true).start()) {
      drill.slack.socket().awaitConnection();
      var window = new Semaphore(200);
      int answered = 0;
      for (int i = 0; i < envelopes; i++) {
        for (; i - answered > 500; answered++) {
          drill.slack.next();
        }
        JsonObject command = drill.does.command("C" + i, QUESTION);
        for (int attempt = 0; attempt < 3; attempt++) {
          window.acquire();
          var _ =
              drill
                  .slack
                  .socket()
                  .send("slash_commands", command, attempt)
                  .orTimeout(3, TimeUnit.SECONDS)
                  .whenComplete((_, _) -> window.release());
        }
      }
      window.acquire(200);
      for (; answered < envelopes; answered++) {
        drill.slack.next();
      }
      drill.platform.close();

      print("%d envelopes, each three times".formatted(envelopes));
      assertEachOnce(drill, envelopes);
      assertThat(drill.slack.socket().refused()).isEmpty();
    }
  }

  @Test
  void tokensAreFoundInTime() {
    int workspaces = FULL ? 1_000 : 100;
    Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    try (Drill drill = new Drill(folder, false)) {
      var installations = new Installations(drill.secrets);
      for (int i = 0; i < workspaces; i++) {
        installations.saveBot(bot("T" + i));
      }
      var tokens =
          new Tokens(
              SlackClient.open(java.util.Optional.of(drill.slack.api())),
              OAuthTest.settings(drill.slack),
              installations,
              Clock.systemUTC());
      for (int i = 0; i < 10 * workspaces; i++) {
        long before = System.nanoTime();
        assertThat(tokens.of("T" + i % workspaces)).isPresent();
        nanos.add(System.nanoTime() - before);
      }
    }
    report("token looked up", nanos);
    if (FULL) {
      assertThat(percentile(nanos, 99)).isLessThan(Duration.ofMillis(5));
    }
  }

  private static com.slack.api.bolt.model.Bot bot(String team) {
    var bot = new com.slack.api.bolt.model.builtin.DefaultBot();
    bot.setTeamId(team);
    bot.setBotAccessToken("xoxb-of-" + team);
    return bot;
  }

  @FunctionalInterface
  private interface Step {
    void run(int number) throws InterruptedException;
  }

  /// Begins a step at each beat, whether the ones before have ended or not.
  private static void paced(int rate, int seconds, Step step) {
    try (ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("drill-", 0).factory())) {
      long start = System.nanoTime();
      for (int i = 0; i < rate * seconds; i++) {
        int number = i;
        long due = start + i * 1_000_000_000L / rate;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        threads.execute(() -> quietly(step, number));
      }
    }
  }

  private static void quietly(Step step, int number) {
    try {
      step.run(number);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void acknowledged(
      Drill drill, HttpTransport http, String channel, Queue<Long> nanos)
      throws InterruptedException {
    JsonObject command = drill.does.command(channel, QUESTION);
    long before = System.nanoTime();
    http.deliver("slash_commands", command, 0);
    nanos.add(System.nanoTime() - before);
  }

  /// As many as a few clients get through, in a second.
  private static double flood(HttpTransport http, int seconds, Supplier<String> body)
      throws InterruptedException {
    var taken = new AtomicInteger();
    long start = System.nanoTime();
    long end = start + Duration.ofSeconds(seconds).toNanos();
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      clients.add(Thread.ofVirtual().name("client").start(() -> client(http, body, end, taken)));
    }
    for (Thread client : clients) {
      client.join();
    }
    return taken.get() * 1e9 / (System.nanoTime() - start);
  }

  private static void client(
      HttpTransport http, Supplier<String> body, long end, AtomicInteger taken) {
    try {
      while (System.nanoTime() < end) {
        if (http.post(body.get(), 0).statusCode() == 200) {
          taken.incrementAndGet();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void warmUp(Drill drill, HttpTransport http) throws InterruptedException {
    for (int i = 0; i < (FULL ? 3_000 : 50); i++) {
      http.deliver("slash_commands", drill.does.command("CWARM", QUESTION), 0);
      drill.slack.next();
    }
  }

  private static void assertEachOnce(Drill drill, int expected) {
    List<String> channels =
        drill.slack.all().stream().map(Said::channel).filter(c -> !c.equals("CWARM")).toList();
    Set<String> distinct = new HashSet<>(channels);
    assertThat(distinct).as("answered").hasSize(expected);
    assertThat(channels).as("not doubled").hasSize(expected);
  }

  private static Duration percentile(Queue<Long> nanos, int percent) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return Duration.ofNanos(sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)));
  }

  private static void report(String what, Queue<Long> nanos) {
    print(
        "%s: %d, p50 %.2f ms, p99 %.2f ms, most %.2f ms"
            .formatted(
                what,
                nanos.size(),
                percentile(nanos, 50).toNanos() / 1e6,
                percentile(nanos, 99).toNanos() / 1e6,
                percentile(nanos, 100).toNanos() / 1e6));
  }

  private static void print(String line) {
    if (FULL) {
      System.out.println("slack drill: " + line);
    }
  }
}
