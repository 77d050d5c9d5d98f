package org.isshistorian.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.model.Bot;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.isshistorian.config.SlackSettings;

/// The token of each workspace: the one from the settings, or the one that its installation left,
/// renewed in time where Slack lets it expire.
final class Tokens {
  private static final System.Logger LOG = System.getLogger(Tokens.class.getName());

  /// Tokens last for twelve hours; one that is renewed this early survives a long outage of
  /// Slack's.
  private static final Duration EARLY = Duration.ofHours(2);

  private final Slack slack;
  private final SlackSettings settings;
  private final Installations installations;
  private final InstantSource clock;
  private final Map<String, ReentrantLock> renewals = new ConcurrentHashMap<>();
  private volatile String ownTeam = "";

  Tokens(Slack slack, SlackSettings settings, Installations installations, InstantSource clock) {
    this.slack = slack;
    this.settings = settings;
    this.installations = installations;
    this.clock = clock;
  }

  /// Tells which workspace the token of the settings is for.
  void settle(String team) {
    ownTeam = team;
  }

  /// The token for a workspace; empty if the bot is not installed there.
  Optional<String> of(String team) {
    if (settings.botToken().isPresent() && team.equals(ownTeam)) {
      return settings.botToken().map(token -> token.reveal());
    }
    return installations
        .find(team)
        .map(bot -> isFresh(bot) ? bot.getBotAccessToken() : renewed(team));
  }

  private boolean isFresh(Bot bot) {
    return bot.getBotRefreshToken() == null
        || bot.getBotTokenExpiresAt() == null
        || clock.instant().plus(EARLY).isBefore(expiry(bot));
  }

  private static Instant expiry(Bot bot) {
    return Instant.ofEpochMilli(bot.getBotTokenExpiresAt());
  }

  /// Renews the token, unless somebody else just has. Where that fails, the old one is tried.
  private String renewed(String team) {
    ReentrantLock turn = renewals.computeIfAbsent(team, _ -> new ReentrantLock());
    turn.lock();
    try {
      Bot bot = installations.find(team).orElse(null);
      if (bot == null) {
        return "";
      }
      if (!isFresh(bot)) {
        renew(bot);
      }
      // Another instance may have been quicker, and then Slack refused us.
      return installations.find(team).orElse(bot).getBotAccessToken();
    } finally {
      turn.unlock();
    }
  }

  private void renew(Bot bot) {
    Optional<SlackSettings.OAuth> oauth = settings.oauth();
    if (oauth.isEmpty()) {
      return;
    }
    try {
      OAuthV2AccessResponse response =
          slack
              .methods()
              .oauthV2Access(r ->
                  r.clientId(oauth.get().clientId())
                      .clientSecret(oauth.get().clientSecret().reveal())
                      .grantType("refresh_token")
                      .refreshToken(bot.getBotRefreshToken()));
      if (response.isOk()) {
        bot.setBotAccessToken(response.getAccessToken());
        bot.setBotRefreshToken(response.getRefreshToken());
        bot.setBotTokenExpiresAt(
            clock.instant().plusSeconds(response.getExpiresIn()).toEpochMilli());
        installations.saveBot(bot);
      } else {
        LOG.log(
            Level.WARNING,
            "the token of {0} is not renewed: {1}",
            bot.getTeamId(),
            response.getError());
      }
    } catch (IOException | SlackApiException e) {
      LOG.log(
          Level.WARNING, "the token of {0} is not renewed: {1}", bot.getTeamId(), e.getMessage());
    }
  }
}
