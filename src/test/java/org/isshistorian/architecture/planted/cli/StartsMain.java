package org.isshistorian.architecture.planted.cli;

import org.isshistorian.architecture.planted.Main;

public record StartsMain() {
  public void start() {
    Main.start();
  }
}
