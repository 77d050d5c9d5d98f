package org.isshistorian.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isshistorian.chat.CommandSpec;

/// The form by which a channel is subscribed: the channel, then a field for each option of the
/// command that most people care for.
final class SubscribeForm {
  /// The command that it fills in.
  static final String COMMAND = "subscribe";

  /// The form's id at Slack.
  static final String ID = "iss-subscribe-form";

  private static final String CHANNEL = "channel";
  private static final String FIELD = "iss-field";
  private static final String TIME = "time";
  private static final String MORNING = "09:00";
  private static final int LONGEST_LABEL = 75;
  private static final int LONGEST_HINT = 150;

  /// What the command may leave out and ask for afterwards; a form asks at once.
  private static final Set<String> ASKED = Set.of(TIME, "zone");

  /// What the form asks for; everything else that the command takes is for those who type it, or
  /// means nothing on Slack.
  private static final Set<String> FIELDS =
      Set.of(TIME, "zone", "days", "kinds", "count", "rhythm");

  private final CommandSpec spec;
  private final List<CommandSpec.Option> options;

  SubscribeForm(CommandSpec spec) {
    this.spec = spec;
    this.options =
        spec.options().stream()
            .filter(option -> option.required() || FIELDS.contains(option.name()))
            .toList();
  }

  /// What was filled in.
  record Filled(String channel, Map<String, String> options) {
    Filled {
      options = Map.copyOf(options);
    }
  }

  /// The empty form.
  ///
  /// @param channel the channel that is chosen at first; empty for the one that the person is in
  View view(String channel) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(input(CHANNEL, "Channel", "Where to post", false, chooser(channel)));
    for (CommandSpec.Option option : options) {
      blocks.add(input(option, ASKED.contains(option.name()), field(option, MORNING)));
    }
    return form("Subscribe a channel", "Subscribe", blocks);
  }

  /// The form for a change of what a channel is subscribed to: what is left empty stays as it is.
  View changes(String channel) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        input(CHANNEL, "Channel", "What you leave empty stays as it is", false, chooser(channel)));
    for (CommandSpec.Option option : options) {
      blocks.add(input(option, false, field(option, null)));
    }
    return form("Change the posts", "Change", blocks);
  }

  private static View form(String title, String submit, List<LayoutBlock> blocks) {
    return View.builder()
        .type("modal")
        .callbackId(ID)
        .title(ViewTitle.builder().type("plain_text").text(title).build())
        .submit(ViewSubmit.builder().type("plain_text").text(submit).build())
        .close(ViewClose.builder().type("plain_text").text("Cancel").build())
        .blocks(blocks)
        .build();
  }

  private static LayoutBlock input(CommandSpec.Option option, boolean asked, BlockElement element) {
    boolean optional = !option.required() && !asked;
    return input(option.name(), named(option.name()), option.description(), optional, element);
  }

  private static LayoutBlock input(
      String id, String label, String hint, boolean optional, BlockElement element) {
    return InputBlock.builder()
        .blockId(id)
        .label(plain(SlackText.cut(label, LONGEST_LABEL)))
        .hint(plain(SlackText.cut(hint, LONGEST_HINT)))
        .optional(optional)
        .element(element)
        .build();
  }

  private static BlockElement chooser(String channel) {
    return ConversationsSelectElement.builder()
        .actionId(FIELD)
        .initialConversation(channel.isEmpty() ? null : channel)
        .defaultToCurrentConversation(channel.isEmpty())
        .filter(
            ConversationsFilter.builder()
                .include(List.of("public", "private"))
                .excludeBotUsers(true)
                .build())
        .build();
  }

  /// @param time what a time is at first; null for none
  private static BlockElement field(CommandSpec.Option option, String time) {
    if (option.name().equals(TIME)) {
      return TimePickerElement.builder().actionId(FIELD).initialTime(time).build();
    }
    return option.completions().equals(CommandSpec.Completions.NONE)
        ? PlainTextInputElement.builder().actionId(FIELD).build()
        : ExternalSelectElement.builder().actionId(FIELD).minQueryLength(0).build();
  }

  /// What can be chosen in a field for what is typed so far: what the option completes to, and what
  /// is typed where the option takes it.
  List<OptionObject> completions(String field, String typed) {
    return spec.option(field).stream()
        .flatMap(option ->
            Stream.concat(
                option.completions().of(typed).stream(),
                Stream.of(typed).filter(t -> !t.isBlank() && option.accepts().test(t))))
        .distinct()
        .filter(text -> text.length() <= LONGEST_LABEL)
        .map(text -> OptionObject.builder().text(plain(text)).value(text).build())
        .toList();
  }

  /// What is wrong, by field; empty if nothing is.
  Map<String, String> mistakes(ViewState state) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    Filled filled = read(state);
    if (filled.channel().isEmpty()) {
      mistakes.put(CHANNEL, "Choose a channel.");
    }
    for (CommandSpec.Option option : options) {
      String value = filled.options().get(option.name());
      if (value == null && option.required()) {
        mistakes.put(option.name(), "This is needed.");
      } else if (value != null && !option.accepts().test(value)) {
        mistakes.put(option.name(), "I do not understand this. " + option.description());
      }
    }
    return mistakes;
  }

  Filled read(ViewState state) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (CommandSpec.Option option : options) {
      value(state, option.name()).ifPresent(value -> filled.put(option.name(), value));
    }
    return new Filled(value(state, CHANNEL).orElse(""), filled);
  }

  private static Optional<String> value(ViewState state, String field) {
    ViewState.Value value = state.getValues().getOrDefault(field, Map.of()).get(FIELD);
    if (value == null) {
      return Optional.empty();
    }
    String chosen = value.getSelectedOption() == null ? null : value.getSelectedOption().getValue();
    return Stream.of(
            Optional.ofNullable(value.getSelectedConversation()),
            Optional.ofNullable(value.getSelectedTime()),
            Optional.ofNullable(chosen),
            Optional.ofNullable(value.getValue()))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String named(String option) {
    return option.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + option.substring(1);
  }

  private static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }
}
