package org.isshistorian.slack;

import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isshistorian.chat.Reply;

/// The ids of buttons. A button's value is the command line that it runs; its id tells what becomes
/// of the reply. So a button lives as long as its message, over restarts and on any instance.
final class Buttons {
  /// Every id that is ours.
  static final Pattern OURS = Pattern.compile("iss-.*");

  static final String SHARE = "iss-share";
  static final String SUBSCRIBE = "iss-subscribe";
  static final String CHANGE = "iss-change";
  static final String CHANNEL = "iss-channel";

  private static final String RUN = "iss-run-";
  private static final int LONGEST_LABEL = 75;
  private static final int LONGEST_VALUE = 2_000;

  private Buttons() {}

  /// A button that runs an action's line.
  ///
  /// @param number tells the buttons of one message apart
  static BlockElement run(Reply.Action action, int number) {
    String effect = action.effect().name().toLowerCase(Locale.ROOT);
    return button(RUN + effect + "-" + number, action.label(), action.line());
  }

  /// The button under a private reply that says it to the channel.
  ///
  /// @param line what was asked, in case that the reply itself is not at hand any more
  static BlockElement share(String key, String line) {
    return button(SHARE + "-" + key, "Share to channel", line);
  }

  static BlockElement button(String id, String label, String value) {
    return ButtonElement.builder()
        .actionId(id)
        .text(PlainTextObject.builder().text(SlackText.cut(label, LONGEST_LABEL)).build())
        .value(value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value)
        .build();
  }

  /// What becomes of the reply, if this is the id of a button that runs a line.
  static Optional<Reply.Effect> effect(String id) {
    for (Reply.Effect effect : Reply.Effect.values()) {
      if (id.startsWith(RUN + effect.name().toLowerCase(Locale.ROOT) + "-")) {
        return Optional.of(effect);
      }
    }
    return Optional.empty();
  }

  /// The key of the reply to share, if this is the id of a button that shares.
  static Optional<String> shared(String id) {
    return id.startsWith(SHARE + "-")
        ? Optional.of(id.substring(SHARE.length() + 1))
        : Optional.empty();
  }
}
