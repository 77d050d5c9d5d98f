package org.isshistorian.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.ArchiveFile;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.ServedBot;
import org.isshistorian.testkit.discord.FakeDiscord;
import org.isshistorian.testkit.discord.Interacting;
import org.isshistorian.testkit.discord.Person;
import org.isshistorian.testkit.discord.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The figures of docs/performance.md. As a part of the build it is a short pass, which holds what
/// must hold on any machine; with -Ddrills it runs in full length on the whole corpus (`mvn
/// package` first), prints what it measures, and holds it to the figures.
@Timeout(300)
class DiscordDrillTest {
  private static final boolean FULL = System.getProperty("drills") != null;
  private static final Path HOME = Path.of("target", "iss");
  private static final int GUILDS = 1_000;
  private static final long MOST_RESIDENT_KIB = 160L * 1_024;
  private static final List<String> BEGINNINGS =
      List.of("", "z", "zar", "zvezda", "exp", "expedition 6", "soyuz tm", "kibou", "xyzzy", "s");
  private static final List<String> QUESTIONS =
      List.of(
          "when was Zarya launched?",
          "who was the first commander of the station?",
          "how fast does the station travel?",
          "when did Destiny arrive?",
          "what is the capital of France?");

  @Test
  void everyCallUnderLoadIsDeferredAndAnsweredInTime() throws Exception {
    int rate = FULL ? 200 : 40;
    int seconds = FULL ? 60 : 2;
    Archive archive =
        FULL ? ArchiveFile.read(HOME.resolve("archive.bin")) : SampleArchive.archive();
    try (FakeDiscord discord = FakeDiscord.start();
        var _ =
            new TestBot(discord.settings(), new MemoryNotes(), Clock.systemUTC(), archive)
                .started()) {
      discord.awaitAnswers(paced(discord, rate, FULL ? 15 : 1));
      List<Interacting> calls = paced(discord, rate, seconds);
      discord.awaitAnswers(calls);
      assertThat(calls).hasSize(rate * seconds);
      Duration deferred = report("deferred", calls, Interacting::acknowledgedAfterNanos);
      Duration answered = report("answered", calls, Interacting::answeredAfterNanos);
      if (FULL) {
        assertThat(deferred).isLessThan(Duration.ofMillis(50));
        assertThat(answered).isLessThan(Duration.ofMillis(250));
      }
    }
  }

  @Test
  void whatIsTypedIsCompletedInTime() throws Exception {
    int keys = FULL ? 2_000 : 40;
    Archive archive =
        FULL ? ArchiveFile.read(HOME.resolve("archive.bin")) : SampleArchive.archive();
    try (FakeDiscord discord = FakeDiscord.start();
        var _ =
            new TestBot(discord.settings(), new MemoryNotes(), Clock.systemUTC(), archive)
                .started()) {
      List<Interacting> typed = new ArrayList<>();
      for (int i = 0; i < keys; i++) {
        String text = BEGINNINGS.get(i % BEGINNINGS.size());
        Interacting call = discord.type(Place.LOUNGE, Person.ADA, "card", "name", text);
        assertThat(discord.choices(call)).hasSizeLessThanOrEqualTo(25);
        typed.add(call);
      }
      Duration completed = report("completed", typed, Interacting::acknowledgedAfterNanos);
      if (FULL) {
        assertThat(completed).isLessThan(Duration.ofMillis(50));
      }
    }
  }

  /// Begins a call at each beat, whether the ones before have ended or not.
  private static List<Interacting> paced(FakeDiscord discord, int rate, int seconds) {
    List<Interacting> calls = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < rate * seconds; i++) {
      long due = start + i * 1_000_000_000L / rate;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      Map<String, String> question = Map.of("question", QUESTIONS.get(i % QUESTIONS.size()));
      calls.add(discord.slash(Place.LOUNGE, Person.ADA, "ask", question));
    }
    return calls;
  }

  /// The 99th percentile.
  private static Duration report(
      String what, List<Interacting> calls, ToLongFunction<Interacting> nanos) {
    long[] sorted = calls.stream().mapToLong(nanos).sorted().toArray();
    print(
        "%d calls %s: median %.1f ms, p99 %.1f ms, most %.1f ms"
            .formatted(
                sorted.length,
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6));
    return Duration.ofNanos(sorted[sorted.length * 99 / 100]);
  }

  /// `./iss serve` as a process of its own, with a thousand guilds of 30 channels and 20 roles.
  @Test
  void itServesAThousandGuildsInLittleMemory(@TempDir Path data) throws Exception {
    assumeTrue(FULL, "starts the built bot: only with -Ddrills");
    try (FakeDiscord discord = FakeDiscord.start()) {
      discord.guilds(GUILDS);
      Map<String, String> settings =
          Map.of("DISCORD_TOKEN", FakeDiscord.TOKEN, "DISCORD_API_URL", discord.apiAddress());
      try (ServedBot bot = ServedBot.start(data, settings)) {
        bot.awaitLine("discord: connected");
        print("connected to %d guilds: %s".formatted(GUILDS, bot.memory()));
        discord.awaitAnswers(paced(discord, 20, 15));
        print("after 300 questions: " + bot.memory());
        assertThat(bot.kibibytes("VmHWM")).isLessThan(MOST_RESIDENT_KIB);
      }
    }
  }

  private static void print(String line) {
    if (FULL) {
      System.out.println("discord drill: " + line);
    }
  }
}
