package org.isshistorian.architecture.planted.console;

public record ReadsTheEnvironment() {
  public String path() {
    return System.getenv("PATH");
  }
}
