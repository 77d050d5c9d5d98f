package org.isshistorian.architecture.planted.command;

import java.util.Date;

public record MakesADate() {
  @SuppressWarnings("JavaUtilDate")
  public long time() {
    return new Date().getTime();
  }
}
