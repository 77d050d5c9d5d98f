package org.isshistorian.chat;

import java.time.Duration;

/// Is told of every call, for the metrics; knows nothing of what was asked.
@FunctionalInterface
public interface CallObserver {
  CallObserver NOBODY = (_, _, _) -> {};

  void called(String platform, String command, Duration took);
}
