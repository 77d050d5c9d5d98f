package org.isshistorian.cli;

import java.io.PrintWriter;
import org.isshistorian.chat.Reply;
import org.isshistorian.console.ReplyPrinter;

/// Where a command prints. `styled` allows bold and faint: a person looks at it.
public record Terminal(PrintWriter out, PrintWriter err, boolean styled) {
  void print(Reply reply) {
    out.println(new ReplyPrinter(styled).print(reply));
  }
}
