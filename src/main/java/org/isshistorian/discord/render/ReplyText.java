package org.isshistorian.discord.render;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.Reply.Block;

/// All blocks of a reply as one text of bounded length. What does not fit is left out from the end,
/// a sentence always together with its source; a first part that is too long by itself is cut where
/// a sentence ends.
final class ReplyText {
  private static final int NOTE = 60;

  private final int most;
  private final StringBuilder text = new StringBuilder();

  private ReplyText(int most) {
    this.most = most;
  }

  /// The text, of at most `most` characters.
  static String of(List<Block> blocks, int most) {
    var text = new ReplyText(most);
    text.append(parts(blocks));
    return text.text.toString();
  }

  /// What belongs together: blocks up to their links. Where there are no links, each block is its
  /// own part.
  private static List<List<Block>> parts(List<Block> blocks) {
    List<List<Block>> parts = new ArrayList<>();
    List<Block> part = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      part.add(blocks.get(i));
      boolean last = i + 1 == blocks.size();
      if (last || endsPart(blocks.get(i), blocks.get(i + 1))) {
        parts.addAll(split(part));
        part = new ArrayList<>();
      }
    }
    return parts;
  }

  private static boolean endsPart(Block block, Block next) {
    return next instanceof Block.Heading
        || (block instanceof Block.Link && !(next instanceof Block.Link));
  }

  private static List<List<Block>> split(List<Block> part) {
    return part.stream().anyMatch(Block.Link.class::isInstance)
        ? List.of(part)
        : part.stream().map(List::of).toList();
  }

  private void append(List<List<Block>> parts) {
    for (int i = 0; i < parts.size(); i++) {
      String whole = whole(parts.get(i));
      boolean last = i + 1 == parts.size();
      if (text.length() + whole.length() <= (last ? most : most - NOTE)) {
        text.append(whole);
      } else if (onlyHeadingsBefore(parts, i)) {
        cut(parts.get(i), most - NOTE - text.length());
        if (!last) {
          note(parts.size() - i - 1);
        }
        return;
      } else {
        note(parts.size() - i);
        return;
      }
    }
  }

  private static boolean onlyHeadingsBefore(List<List<Block>> parts, int end) {
    return parts.subList(0, end).stream()
        .flatMap(List::stream)
        .allMatch(Block.Heading.class::isInstance);
  }

  private String whole(List<Block> part) {
    return gap(part)
        + part.stream().map(BlockText::of).filter(t -> !t.isEmpty()).collect(joining("\n"));
  }

  /// Appends a part in at most `room` characters: what may not be cut stays, the rest shares what
  /// is left in its order.
  private void cut(List<Block> part, int room) {
    int left =
        room
            - part.stream()
                .mapToInt(b -> 2 + (BlockText.mayBeCut(b) ? 0 : BlockText.of(b).length()))
                .sum();
    List<String> lines = new ArrayList<>();
    for (Block block : part) {
      boolean mayBeCut = BlockText.mayBeCut(block);
      String line = mayBeCut ? BlockText.of(block, left) : BlockText.of(block);
      lines.add(line);
      left -= mayBeCut ? line.length() : 0;
    }
    text.append(gap(part));
    text.append(lines.stream().filter(line -> !line.isEmpty()).collect(joining("\n")));
  }

  /// What stands before a part: an empty line where something new begins.
  private String gap(List<Block> part) {
    if (text.isEmpty()) {
      return "";
    }
    return part.size() > 1 || part.getFirst() instanceof Block.Heading ? "\n\n" : "\n";
  }

  private void note(int leftOut) {
    text.append("\n-# %d more %s not fit here.".formatted(leftOut, leftOut == 1 ? "does" : "do"));
  }
}
