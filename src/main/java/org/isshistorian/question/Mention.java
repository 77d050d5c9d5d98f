package org.isshistorian.question;

import java.util.List;
import org.isshistorian.archive.Name;

/// A place in a question where a name stands: the words from `start` (included) to `end` (not
/// included), and the names that they may mean, more than one where the spelling is ambiguous.
/// `exact` is false where a typing error was overlooked.
public record Mention(int start, int end, List<Name> names, boolean exact) {
  public Mention {
    names = List.copyOf(names);
  }

  /// Whether the word at this place belongs to it.
  public boolean covers(int word) {
    return start <= word && word < end;
  }

  /// Whether it may mean the name of this id.
  public boolean means(String id) {
    return names.stream().anyMatch(name -> name.id().equals(id));
  }

  /// Whether it names a thing of its own, not an ordinary word such as "food".
  public boolean isProper() {
    return names.stream().anyMatch(name -> name.kind().isProper());
  }
}
