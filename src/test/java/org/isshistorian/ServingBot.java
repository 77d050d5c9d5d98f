package org.isshistorian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isshistorian.cli.Terminal;
import org.isshistorian.config.DiscordSettings;
import org.isshistorian.config.LimitSettings;
import org.isshistorian.config.PostSettings;
import org.isshistorian.config.Settings;
import org.isshistorian.config.SlackSettings;
import org.isshistorian.config.StoreSettings;
import org.isshistorian.config.WebSettings;

/// `serve` in this process, wired by [Main] itself, by a clock that the test moves. What it prints
/// can be waited for.
final class ServingBot implements AutoCloseable {
  private static final int PATIENCE = 30;
  private static final PostSettings POSTS =
      new PostSettings(
          java.time.Duration.ofHours(6),
          PostSettings.LeapDay.FEBRUARY_28,
          PostSettings.Sombre.SOBER);

  private final Lines out = new Lines();
  private final Lines err = new Lines();
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();
  private final Thread thread;

  private ServingBot(Main main, Settings settings) {
    var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err, true), false);
    this.thread =
        Thread.ofPlatform()
            .name("serve")
            .start(() -> {
              try {
                exit.complete(main.services().operation().serve(settings, terminal));
              } catch (IOException | RuntimeException e) {
                exit.completeExceptionally(e);
              }
            });
  }

  /// Serves what is built in `home`, and keeps what it keeps in `data`.
  static ServingBot start(Path home, InstantSource clock, Settings settings) {
    return new ServingBot(new Main(home, clockOf(clock)), settings);
  }

  static Settings onSlack(SlackSettings slack, Path data) {
    return settings(Optional.empty(), Optional.of(slack), data);
  }

  static Settings onDiscord(DiscordSettings discord, Path data) {
    return settings(Optional.of(discord), Optional.empty(), data);
  }

  private static Settings settings(
      Optional<DiscordSettings> discord, Optional<SlackSettings> slack, Path data) {
    return new Settings(
        discord,
        slack,
        new StoreSettings(data, Optional.empty(), Optional.empty()),
        new WebSettings("127.0.0.1", 0),
        POSTS,
        new LimitSettings(0, 0));
  }

  /// Waits until it prints such a line.
  Matcher await(String line) throws InterruptedException {
    String printed = out.fresh.poll(PATIENCE, TimeUnit.SECONDS);
    while (printed != null) {
      Matcher matcher = Pattern.compile(line).matcher(printed);
      if (matcher.matches()) {
        return matcher;
      }
      printed = out.fresh.poll(PATIENCE, TimeUnit.SECONDS);
    }
    throw new AssertionError("never printed '%s', but %s, %s".formatted(line, out.all, err.all));
  }

  /// Stops it as a signal does: what is under way may end. May be called twice.
  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(PATIENCE));
    assertThat(exit).as("it has ended").isCompleted();
    assertThat(err.all).isEmpty();
  }

  /// Lines as they are printed.
  private static final class Lines extends Writer {
    private final BlockingQueue<String> fresh = new LinkedBlockingQueue<>();
    private final List<String> all = new CopyOnWriteArrayList<>();
    private final StringBuilder begun = new StringBuilder();

    @Override
    public void write(char[] text, int from, int length) {
      begun.append(text, from, length);
      for (int end = begun.indexOf("\n"); end >= 0; end = begun.indexOf("\n")) {
        String line = begun.substring(0, end);
        begun.delete(0, end + 1);
        all.add(line);
        fresh.add(line);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static Clock clockOf(InstantSource source) {
    return new Clock() {
      @Override
      public Instant instant() {
        return source.instant();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
