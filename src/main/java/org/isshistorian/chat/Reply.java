package org.isshistorian.chat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is said: blocks that each platform renders in its own way, what can be done next, and the
/// id of the passage that the conversation is about from here on.
public record Reply(List<Block> blocks, List<Action> actions, Optional<String> topic) {
  /// The longest command line of an action, in characters: what fits a button's id of 100 beside
  /// the letter that tells its effect.
  public static final int LONGEST_LINE = 99;

  public Reply {
    Objects.requireNonNull(topic);
    blocks = List.copyOf(blocks);
    actions = List.copyOf(actions);
  }

  /// A reply after which nothing is offered.
  public Reply(List<Block> blocks) {
    this(blocks, List.of(), Optional.empty());
  }

  public static Reply of(Block... blocks) {
    return new Reply(List.of(blocks));
  }

  /// The same with these actions.
  public Reply offering(List<Action> offered) {
    return new Reply(blocks, offered, topic);
  }

  /// The same about this passage.
  public Reply about(String passageId) {
    return new Reply(blocks, actions, Optional.of(passageId));
  }

  /// A button: its label and the command line that it runs, of at most [#LONGEST_LINE] characters.
  /// Place and person always come from the platform. A longer line is refused by an
  /// IllegalArgumentException.
  public record Action(String label, String line, Effect effect) {
    public Action {
      Objects.requireNonNull(label);
      Objects.requireNonNull(effect);
      if (line.length() > LONGEST_LINE) {
        throw new IllegalArgumentException("the line of an action is too long: " + line);
      }
    }
  }

  /// What becomes of an action's reply.
  public enum Effect {
    /// It is said as a new message.
    ANSWER,
    /// It takes the place of the message that the button stands under.
    REPLACE,
    /// It is shown to the person who pressed, alone.
    WHISPER
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

    /// Text to be copied letter by letter: a citation, a table.
    record Code(String text) implements Block {
      public Code {
        Objects.requireNonNull(text);
      }
    }

    /// A small file of text. A name that could lead elsewhere, and a text of more than [#MOST_TEXT]
    /// characters, are refused by an IllegalArgumentException.
    ///
    /// @param name a plain file name: "anniversaries.ics"
    /// @param mediaType "text/calendar"
    /// @param description what is in it, in one line
    /// @param otherwise how to come by it where no file can be sent, in one sentence
    record TextFile(
        String name, String mediaType, String text, String description, String otherwise)
        implements Block {
      /// The longest text, in characters.
      public static final int MOST_TEXT = 1_000_000;

      private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

      public TextFile {
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(description);
        Objects.requireNonNull(otherwise);
        if (!NAME.matcher(name).matches()) {
          throw new IllegalArgumentException("no plain name of a file: " + name);
        }
        if (text.length() > MOST_TEXT) {
          throw new IllegalArgumentException("too long for a file in a reply: " + name);
        }
      }
    }
  }
}
