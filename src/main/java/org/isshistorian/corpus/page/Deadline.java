package org.isshistorian.corpus.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/// Reads a body that may trickle for ever: the client's own time limit ends with the headers.
final class Deadline {
  private static final int CHUNK = 8192;

  private final long end;

  Deadline(Duration time) {
    this.end = System.nanoTime() + time.toNanos();
  }

  /// At most so many bytes.
  ///
  /// @throws HttpTimeoutException if the time is over before the body is
  byte[] read(InputStream body, int most) throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    while (bytes.size() < most) {
      int read = body.read(chunk, 0, Math.min(CHUNK, most - bytes.size()));
      if (read < 0) {
        break;
      }
      bytes.write(chunk, 0, read);
      if (System.nanoTime() > end) {
        throw new HttpTimeoutException("too slow");
      }
    }
    return bytes.toByteArray();
  }
}
