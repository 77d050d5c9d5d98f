package org.isshistorian.discord.rest;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.isshistorian.chat.PostOutcome;

/// Posts into channels, one at a time and channel, in order, and tells for certain what became of
/// each. A post that may have arrived is repeated with the same nonce, on which Discord makes one
/// message of both; where even that has no answer, nobody knows.
public final class ChannelPoster {
  private static final System.Logger LOG = System.getLogger(ChannelPoster.class.getName());
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration WITHOUT_NETWORK = Duration.ofSeconds(30);
  private static final int TRIES = 4;

  /// Well below the 50 calls a second at which Discord stops a bot, whatever day it is.
  private static final int AT_ONCE = 8;

  private final DiscordRest rest;
  private final Refusals refusals;
  private final Pause pause;
  private final Map<String, ReentrantLock> channels = new ConcurrentHashMap<>();
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  public ChannelPoster(DiscordRest rest, Refusals refusals, Pause pause) {
    this.rest = rest;
    this.refusals = refusals;
    this.pause = pause;
  }

  /// Posts a message as JSON, which carries its nonce; waits while others post to the channel.
  ///
  /// @param published whether it goes on to the followers of an announcement channel
  public PostOutcome post(String channel, String json, boolean published)
      throws InterruptedException {
    Optional<PostOutcome> refused = refusals.beforehand(channel);
    if (refused.isPresent()) {
      // Discord bars a bot for hours that calls what it may not 10,000 times in ten minutes.
      return refused.get();
    }
    ReentrantLock lock = channels.computeIfAbsent(channel, _ -> new ReentrantLock(true));
    lock.lockInterruptibly();
    try {
      PostOutcome outcome = new Attempts(channel, json).post();
      if (published && outcome instanceof PostOutcome.Posted posted) {
        publish(channel, posted.ref());
      }
      return outcome;
    } finally {
      lock.unlock();
    }
  }

  /// That a message is not passed on leaves it where it stands: it is posted all the same.
  private void publish(String channel, String message) throws InterruptedException {
    String path = "channels/%s/messages/%s/crosspost".formatted(channel, message);
    try {
      DiscordRest.Answer answer = rest.send("POST", path, "");
      if (!answer.isGood()) {
        LOG.log(Level.WARNING, "not published from channel {0}: {1}", channel, answer.words());
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "not published from channel {0}: {1}", channel, e.getMessage());
    }
  }

  /// The attempts at one post.
  private final class Attempts {
    private final String path;
    private final String channel;
    private final String json;
    private String lastFailure = "";
    private boolean mayHaveArrived;

    Attempts(String channel, String json) {
      this.channel = channel;
      this.path = "channels/%s/messages".formatted(channel);
      this.json = json;
    }

    PostOutcome post() throws InterruptedException {
      Duration next = Duration.ZERO;
      for (int attempt = 0; attempt < TRIES; attempt++) {
        pause.take(next);
        next = FIRST_PAUSE.multipliedBy(1L << attempt);
        try {
          DiscordRest.Answer answer = send();
          if (answer.isTooMany()) {
            next = answer.retryAfter().orElse(LONGEST_WAIT);
            if (next.compareTo(LONGEST_WAIT) > 0) {
              return held(next);
            }
            lastFailure = answer.words();
          } else if (answer.isTemporary()) {
            failed(answer.words());
          } else {
            return settled(answer);
          }
        } catch (ConnectException | UnknownHostException e) {
          lastFailure = String.valueOf(e.getMessage());
        } catch (IOException e) {
          failed(String.valueOf(e.getMessage()));
        }
      }
      return held(WITHOUT_NETWORK);
    }

    private DiscordRest.Answer send() throws IOException, InterruptedException {
      places.acquire();
      try {
        return rest.send("POST", path, json);
      } finally {
        places.release();
      }
    }

    private void failed(String how) {
      lastFailure = how;
      mayHaveArrived = true;
    }

    private PostOutcome held(Duration howLong) {
      return mayHaveArrived
          ? new PostOutcome.Unknown(lastFailure)
          : new PostOutcome.RetryAfter(howLong);
    }

    private PostOutcome settled(DiscordRest.Answer answer) {
      if (!answer.isGood()) {
        // Refused now; whether an earlier attempt stands there is another matter.
        return mayHaveArrived
            ? new PostOutcome.Unknown(answer.words())
            : refusals.of(channel, answer);
      }
      return answer
          .json()
          .filter(message -> message.hasKey("id"))
          .<PostOutcome>map(message -> new PostOutcome.Posted(message.getString("id")))
          .orElseGet(() -> new PostOutcome.Unknown("an answer without a message"));
    }
  }
}
