package org.isshistorian.slack;

import com.slack.api.bolt.service.OAuthStateService;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.isshistorian.chat.SecretStore;

/// Which installations were begun here, so that nobody can slip theirs to another: each has a state
/// that is kept for a few minutes, stands in the browser's cookie, and counts once.
final class InstallStates implements OAuthStateService {
  private static final String KEY = "slack:state:";
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int MOST = 1_000;
  private static final int BYTES = 24;

  private final SecretStore secrets;
  private final InstantSource clock;
  private final RandomGenerator random;

  /// States in this store.
  ///
  /// @param random one that cannot be guessed
  InstallStates(SecretStore secrets, InstantSource clock, RandomGenerator random) {
    this.secrets = secrets;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public String generateNewStateValue() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    // The moment stands first, so that the oldest stand first in order.
    return clock.millis() + "-" + HexFormat.of().formatHex(bytes);
  }

  @Override
  public long getExpirationInSeconds() {
    return LIFE.toSeconds();
  }

  @Override
  public void addNewStateToDatastore(String state) {
    forgetOld();
    secrets.keep(KEY + state, "issued");
  }

  @Override
  public boolean isAvailableInDatabase(String state) {
    return isAlive(state) && secrets.find(KEY + state).isPresent();
  }

  @Override
  public void deleteStateFromDatastore(String state) {
    secrets.remove(KEY + state);
  }

  /// Forgets what is too old, and the oldest of too many.
  private void forgetOld() {
    List<String> keys = secrets.keys(KEY);
    int surplus = keys.size() - MOST + 1;
    for (int i = 0; i < keys.size(); i++) {
      if (i >= surplus && isAlive(keys.get(i).substring(KEY.length()))) {
        return;
      }
      secrets.remove(keys.get(i));
    }
  }

  private boolean isAlive(String state) {
    String millis = state.replaceAll("-.*", "");
    if (!millis.matches("\\d{1,15}")) {
      return false;
    }
    Instant issued = Instant.ofEpochMilli(Long.parseLong(millis));
    Instant now = clock.instant();
    return !issued.isAfter(now) && issued.plus(LIFE).isAfter(now);
  }
}
