package org.isshistorian.discord.render;

import java.util.List;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.Reply.Block;

/// Replies whose files cannot go with them: words stand in their place, so that none is missing
/// unsaid.
public final class WithoutFiles {
  private WithoutFiles() {}

  /// Whether a reply carries a file.
  public static boolean misses(Reply reply) {
    return reply.blocks().stream().anyMatch(Block.TextFile.class::isInstance);
  }

  /// The same with words in the place of its files.
  public static Reply of(Reply reply) {
    List<Block> blocks =
        reply.blocks().stream()
            .map(block ->
                block instanceof Block.TextFile file ? new Block.Text(instead(file)) : block)
            .toList();
    return new Reply(blocks, reply.actions(), reply.topic());
  }

  private static String instead(Block.TextFile file) {
    return "%s: I could not attach the file; where I may not, I lack the permission Attach Files. %s"
        .formatted(file.description(), file.otherwise());
  }
}
