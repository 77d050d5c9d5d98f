package org.isshistorian.discord.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.Reply.Block;

/// Renders replies as components (Discord's "version 2"): text in one frame, then buttons. Not as
/// an embed: who has switched link previews off sees no embeds at all, a server may forbid them to
/// a bot, and a screen reader reads the parts of an embed apart, but this as the message's text.
public final class ReplyRenderer {
  /// Leaves room in Discord's 4,000 characters for a line below: who shared it, its language.
  static final int MOST_TEXT = 3_800;

  static final int MOST_BUTTONS = 20;
  static final int MOST_FILES = 10;
  private static final int LONGEST_LABEL = 80;
  private static final int STATION_BLUE = 0x1F6FB2;
  private static final Button SHARE = Button.primary(new ButtonId.Share().text(), "Share");
  private static final String NOTHING = "There is nothing to say to that.";

  private ReplyRenderer() {}

  /// The components of a message.
  public static List<MessageTopLevelComponent> render(Reply reply, Audience audience) {
    String text = ReplyText.of(reply.blocks(), MOST_TEXT);
    List<MessageTopLevelComponent> components = new ArrayList<>();
    List<ContainerChildComponent> framed = new ArrayList<>();
    framed.add(TextDisplay.of(text.isBlank() ? NOTHING : text));
    framed.addAll(files(reply));
    components.add(Container.of(framed).withAccentColor(STATION_BLUE));
    List<Button> buttons = buttons(reply, audience);
    if (!buttons.isEmpty()) {
      components.addAll(ActionRow.partitionOf(buttons));
    }
    return components;
  }

  /// The files, which travel with the message; Discord takes ten. Two of one name would be one.
  private static List<FileDisplay> files(Reply reply) {
    Map<String, FileDisplay> files = new LinkedHashMap<>();
    for (Block.TextFile file : textFiles(reply)) {
      if (files.size() < MOST_FILES) {
        files.putIfAbsent(file.name(), FileDisplay.fromFile(upload(file)));
      }
    }
    return List.copyOf(files.values());
  }

  private static FileUpload upload(Block.TextFile file) {
    String description =
        SentenceCut.cut(
            file.description(),
            beginning -> beginning.length() <= FileUpload.MAX_DESCRIPTION_LENGTH);
    return FileUpload.fromData(file.text().getBytes(UTF_8), file.name())
        .setDescription(description);
  }

  private static List<Block.TextFile> textFiles(Reply reply) {
    return reply.blocks().stream()
        .filter(Block.TextFile.class::isInstance)
        .map(Block.TextFile.class::cast)
        .toList();
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
      // A message is shared from what Discord gives back of it, where a file is but an address.
      case Audience.One one when one.shareable() && textFiles(reply).isEmpty() -> all.add(SHARE);
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
