package org.isshistorian.architecture.planted.command;

import java.time.LocalDate;

public record AsksForTheDay() {
  @SuppressWarnings("JavaTimeDefaultTimeZone")
  public LocalDate day() {
    return LocalDate.now();
  }
}
