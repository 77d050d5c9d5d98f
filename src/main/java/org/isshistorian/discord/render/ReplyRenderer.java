package org.isshistorian.discord.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.isshistorian.chat.Reply;

/// Renders replies as components (Discord's "version 2"): text in one frame, then buttons. Not as
/// an embed: who has switched link previews off sees no embeds at all, a server may forbid them to
/// a bot, and a screen reader reads the parts of an embed apart, but this as the message's text.
public final class ReplyRenderer {
  /// Leaves room in Discord's 4,000 characters for a line below: who shared it, its language.
  static final int MOST_TEXT = 3_800;

  static final int MOST_BUTTONS = 20;
  private static final int LONGEST_LABEL = 80;
  private static final int STATION_BLUE = 0x1F6FB2;
  private static final Button SHARE = Button.primary(new ButtonId.Share().text(), "Share");
  private static final String NOTHING = "There is nothing to say to that.";

  private ReplyRenderer() {}

  /// The components of a message.
  public static List<MessageTopLevelComponent> render(Reply reply, Audience audience) {
    String text = ReplyText.of(reply.blocks(), MOST_TEXT);
    List<MessageTopLevelComponent> components = new ArrayList<>();
    components.add(
        Container.of(TextDisplay.of(text.isBlank() ? NOTHING : text))
            .withAccentColor(STATION_BLUE));
    List<Button> buttons = buttons(reply, audience);
    if (!buttons.isEmpty()) {
      components.addAll(ActionRow.partitionOf(buttons));
    }
    return components;
  }

  private static List<Button> buttons(Reply reply, Audience audience) {
    // Discord refuses two buttons of one id.
    Map<String, Button> buttons = new LinkedHashMap<>();
    for (Reply.Action action : reply.actions()) {
      String id = new ButtonId.Run(action.effect(), action.line()).text();
      if (buttons.size() < MOST_BUTTONS - 1) {
        buttons.putIfAbsent(id, Button.secondary(id, label(action.label())));
      }
    }
    List<Button> all = new ArrayList<>(buttons.values());
    switch (audience) {
      case Audience.All asked -> all.add(deleteButton(asked.asker()));
      case Audience.One one when one.shareable() -> all.add(SHARE);
      case Audience.One _, Audience.Unasked _ -> {}
    }
    return all;
  }

  static Button deleteButton(String asker) {
    return Button.secondary(new ButtonId.Delete(asker).text(), "Delete");
  }

  private static String label(String label) {
    String cut = SentenceCut.cut(label, beginning -> beginning.length() <= LONGEST_LABEL);
    return cut.isBlank() ? "…" : cut;
  }
}
