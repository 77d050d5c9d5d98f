package org.isshistorian.cli;

/// The exit codes of the contract.
public final class ExitCode {
  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int BAD_USAGE = 2;
  public static final int DECLINED = 3;

  private ExitCode() {}
}
