package org.isshistorian.cli;

import java.io.PrintWriter;
import org.isshistorian.chat.Reply;
import org.isshistorian.console.ReplyPrinter;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command prints: its own writers, so that tests can read them.
final class Output {
  private Output() {}

  static PrintWriter out(CommandSpec spec) {
    return spec.commandLine().getOut();
  }

  static PrintWriter err(CommandSpec spec) {
    return spec.commandLine().getErr();
  }

  /// Prints a reply, styled where a person looks at it.
  static void print(CommandSpec spec, Reply reply) {
    boolean person = System.console() != null && System.console().isTerminal();
    out(spec).println(new ReplyPrinter(person).print(reply));
    out(spec).flush();
  }
}
