package org.isshistorian.slack;

import org.isshistorian.chat.Reply.Block;

/// What is said in place of a file: the scopes that the bot asks for allow none to be sent.
final class NoFiles {
  private NoFiles() {}

  static String instead(Block.TextFile file) {
    return "%s: on Slack I may not attach files. %s"
        .formatted(file.description(), file.otherwise());
  }
}
