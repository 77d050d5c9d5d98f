package org.isshistorian.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isshistorian.chat.Reply;

/// What was typed, and which page of the answer is asked for: "1998-11-20 page 2".
record Paged(String text, int number) {
  private static final Pattern PAGE = Pattern.compile("(?i)^(.*?)\\s*\\bpage (\\d{1,4})$");

  /// Reads the page at the end of a text; the first where none is named.
  static Paged of(String typed) {
    Matcher matcher = PAGE.matcher(typed.strip());
    return matcher.matches()
        ? new Paged(matcher.group(1).strip(), Math.max(1, Integer.parseInt(matcher.group(2))))
        : new Paged(typed.strip(), 1);
  }

  /// How many pages these are, one at the least.
  static int pages(List<?> items, int perPage) {
    return Math.max(1, (items.size() + perPage - 1) / perPage);
  }

  /// The items of this page, or of the last one where there are not as many.
  <T> List<T> of(List<T> items, int perPage) {
    int start = (actual(items, perPage) - 1) * perPage;
    return items.subList(start, Math.min(items.size(), start + perPage));
  }

  /// The page that is shown: this one, or the last where there are not as many.
  int actual(List<?> items, int perPage) {
    return Math.min(number, pages(items, perPage));
  }

  /// The buttons that turn the page in its place, back and forth by these labels. `line` runs the
  /// command without its page.
  List<Reply.Action> turning(String back, String forth, String line, List<?> items, int perPage) {
    List<Reply.Action> actions = new ArrayList<>();
    int here = actual(items, perPage);
    if (here > 1) {
      actions.add(to(back, line, here - 1));
    }
    if (here < pages(items, perPage)) {
      actions.add(to(forth, line, here + 1));
    }
    return actions;
  }

  private static Reply.Action to(String label, String line, int page) {
    return new Reply.Action(label, "%s page %d".formatted(line, page), Reply.Effect.REPLACE);
  }
}
