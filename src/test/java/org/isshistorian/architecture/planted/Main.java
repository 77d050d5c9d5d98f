package org.isshistorian.architecture.planted;

/// A main class that another one sees, against the rule.
public final class Main {
  private Main() {}

  public static void start() {}
}
