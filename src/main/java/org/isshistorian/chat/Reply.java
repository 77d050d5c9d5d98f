package org.isshistorian.chat;

import java.util.List;
import java.util.Objects;

/// What is said: blocks that each platform renders in its own way.
public record Reply(List<Block> blocks) {
  public Reply {
    blocks = List.copyOf(blocks);
  }

  public static Reply of(Block... blocks) {
    return new Reply(List.of(blocks));
  }

  /// One part of a reply.
  public sealed interface Block {
    /// A short line above what follows.
    record Heading(String text) implements Block {
      public Heading {
        Objects.requireNonNull(text);
      }
    }

    /// Plain words of the bot itself.
    record Text(String text) implements Block {
      public Text {
        Objects.requireNonNull(text);
      }
    }

    /// A passage, word for word. The part from `start` to `end` is the one that answers; it may be
    /// empty.
    record Quote(String text, int start, int end) implements Block {
      public Quote {
        Objects.checkFromToIndex(start, end, text.length());
      }
    }

    /// Something known, with its label: "Date", "November 20, 1998".
    record Fact(String label, String value) implements Block {
      public Fact {
        Objects.requireNonNull(label);
        Objects.requireNonNull(value);
      }
    }

    /// A labelled link: "Source", the page's title, its address.
    record Link(String label, String title, String url) implements Block {
      public Link {
        Objects.requireNonNull(label);
        Objects.requireNonNull(title);
        Objects.requireNonNull(url);
      }
    }
  }
}
