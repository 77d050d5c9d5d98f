package org.isshistorian.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.isshistorian.config.Secret;
import org.isshistorian.web.WebCall;

/// Tells whether a call over HTTP comes from Slack, and is fresh: neither old nor from the future,
/// where the SDK's own check lets the latter pass.
final class Signature {
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final String ALGORITHM = "HmacSHA256";
  private static final String VERSION = "v0";

  private final SecretKeySpec key;
  private final InstantSource clock;

  Signature(Secret signingSecret, InstantSource clock) {
    this.key = new SecretKeySpec(signingSecret.reveal().getBytes(UTF_8), ALGORITHM);
    this.clock = clock;
  }

  boolean proves(WebCall call) {
    Optional<String> timestamp = call.header("X-Slack-Request-Timestamp").filter(this::isFresh);
    Optional<String> signature = call.header("X-Slack-Signature");
    return timestamp.isPresent()
        && signature.isPresent()
        && MessageDigest.isEqual(
            signature.get().getBytes(UTF_8), of(timestamp.get(), call.body()).getBytes(UTF_8));
  }

  String of(String timestamp, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] code = mac.doFinal((VERSION + ":" + timestamp + ":" + body).getBytes(UTF_8));
      return VERSION + "=" + HexFormat.of().formatHex(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private boolean isFresh(String timestamp) {
    if (!timestamp.matches("\\d{1,12}")) {
      return false;
    }
    Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
    return Duration.between(sent, clock.instant()).abs().compareTo(FRESH) <= 0;
  }
}
