package org.isshistorian.subscription;

import java.time.LocalDate;
import java.util.Objects;
import org.isshistorian.chat.SendKey;

/// A subscription's post of a local date: there is one at most.
public record PostKey(String subscription, LocalDate date) {
  public PostKey {
    Objects.requireNonNull(subscription);
    Objects.requireNonNull(date);
  }

  public SendKey sendKey() {
    return new SendKey(subscription + "/" + date);
  }
}
