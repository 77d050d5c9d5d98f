package org.isshistorian.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.console.ConsoleChat;

/// `iss chat`: the bot in this terminal.
final class ChatCli implements CliCommand {
  private final Services services;

  ChatCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "chat";
  }

  @Override
  public String arguments() {
    return "[LINE]";
  }

  @Override
  public String description() {
    return "Talk to the historian in this terminal, with the same commands as in a chat; or say one"
        + " line.";
  }

  @Override
  public Options options() {
    return CliOptions.none();
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    var chat = new ConsoleChat(services.router().get(), services.build().history(), Path.of(""));
    if (line.getArgList().isEmpty()) {
      chat.run();
    } else {
      terminal.print(chat.say(String.join(" ", line.getArgList())));
    }
    return ExitCode.DONE;
  }
}
