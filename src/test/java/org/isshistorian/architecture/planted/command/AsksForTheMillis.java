package org.isshistorian.architecture.planted.command;

public record AsksForTheMillis() {
  public long time() {
    return System.currentTimeMillis();
  }
}
