package org.isshistorian.discord.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.replacer.ComponentReplacer;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.MessageComponentTree;

/// A message as it came back from Discord with a press: what of it is said again, and to whom it
/// belonged.
public final class SharedMessage {
  private final MessageComponentTree tree;

  public SharedMessage(MessageComponentTree tree) {
    this.tree = tree;
  }

  /// The same for all: with the name of the person who shares it, who may take it away again.
  public List<MessageTopLevelComponent> by(String user) {
    List<MessageTopLevelComponent> components =
        new ArrayList<>(
            replaced(ButtonId.Share.class, _ -> ReplyRenderer.deleteButton(user)).getComponents());
    components.add(TextDisplay.of("-# Shared by <@%s>".formatted(user)));
    return components;
  }

  /// The same with a button that says it has been shared.
  public List<MessageTopLevelComponent> spent() {
    return new ArrayList<>(
        replaced(ButtonId.Share.class, share -> share.withLabel("Shared").asDisabled())
            .getComponents());
  }

  /// Who may delete the message, if a person asked for it.
  public Optional<String> asker() {
    return tree.findAll(Button.class).stream()
        .flatMap(button -> id(button).stream())
        .filter(ButtonId.Delete.class::isInstance)
        .map(id -> ((ButtonId.Delete) id).asker())
        .findFirst();
  }

  /// Whether the message may be shared.
  public boolean shareable() {
    return tree.findAll(Button.class).stream()
        .flatMap(button -> id(button).stream())
        .anyMatch(ButtonId.Share.class::isInstance);
  }

  private MessageComponentTree replaced(
      Class<? extends ButtonId> kind, java.util.function.UnaryOperator<Button> by) {
    return tree.replace(
        ComponentReplacer.of(
            Button.class, button -> id(button).filter(kind::isInstance).isPresent(), by::apply));
  }

  private static Optional<ButtonId> id(Button button) {
    return Optional.ofNullable(button.getCustomId()).flatMap(ButtonId::of);
  }
}
