package org.isshistorian.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isshistorian.console.ConsoleChat;
import picocli.CommandLine.Command;

/// `iss chat`: the bot in this terminal.
@Command(
    name = "chat",
    description = "Talk to the historian in this terminal.",
    mixinStandardHelpOptions = true)
public final class ChatCli implements Callable<Integer> {
  private final Services services;

  public ChatCli(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws IOException {
    new ConsoleChat(services.router().get(), services.build().history()).run();
    return ExitCode.DONE;
  }
}
