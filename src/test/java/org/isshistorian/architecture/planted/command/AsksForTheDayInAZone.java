package org.isshistorian.architecture.planted.command;

import java.time.LocalDate;
import java.time.ZoneOffset;

public record AsksForTheDayInAZone() {
  public LocalDate day() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
