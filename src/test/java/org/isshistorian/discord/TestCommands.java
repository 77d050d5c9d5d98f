package org.isshistorian.discord;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Commands that show what an adapter must bear.
final class TestCommands {
  /// Says what was typed; its option `text` is completed, its option `digits` accepts digits alone.
  static final ChatCommand ECHO =
      command(
          new CommandSpec(
              "echo",
              "Says what was typed",
              List.of(
                  new CommandSpec.Option("text", "Anything", true, _ -> true)
                      .completedBy(TestCommands::complete),
                  new CommandSpec.Option(
                      "digits", "A number, such as 12", false, t -> t.matches("\\d+")))),
          call -> text(call.option("text").orElseThrow()));

  static final ChatCommand FAIL =
      command(
          new CommandSpec("fail", "Fails", List.of()),
          _ -> {
            throw new IllegalStateException("on purpose");
          });

  /// A page with every kind of button.
  static final ChatCommand PAGE =
      command(
          new CommandSpec(
              "page",
              "Shows a page",
              List.of(new CommandSpec.Option("number", "Which", false, t -> t.matches("\\d+")))),
          call ->
              text("page " + call.option("number").orElse("1"))
                  .offering(
                      List.of(
                          new Reply.Action("Next", "page 2", Reply.Effect.REPLACE),
                          new Reply.Action("More", "echo more", Reply.Effect.ANSWER),
                          new Reply.Action("Cite", "secret", Reply.Effect.WHISPER)))
                  .about("passage-" + call.option("number").orElse("1")));

  static final ChatCommand SECRET =
      command(
          new CommandSpec("secret", "For the asker alone", List.of()).whispered(),
          _ -> text("a secret"));

  static final ChatCommand MANAGE =
      command(
          new CommandSpec("manage", "For managers", List.of()).forManagers(),
          call -> text("managed %s".formatted(call.where().channel().id())));

  /// Says what the conversation was about.
  static final ChatCommand TOPIC =
      command(
          new CommandSpec("topic", "Says the topic", List.of()),
          call -> text("topic: %s".formatted(call.topic().orElse("none"))));

  static final List<ChatCommand> ALL = List.of(ECHO, FAIL, PAGE, SECRET, MANAGE, TOPIC);

  private TestCommands() {}

  record Lambda(CommandSpec spec, Function<CommandCall, Reply> work) implements ChatCommand {
    @Override
    public Reply run(CommandCall call) {
      return work.apply(call);
    }
  }

  static ChatCommand command(CommandSpec spec, Function<CommandCall, Reply> work) {
    return new Lambda(spec, work);
  }

  static Reply text(String text) {
    return Reply.of(new Reply.Block.Text(text));
  }

  /// More than Discord takes, one of them too long.
  private static List<String> complete(String typed) {
    return IntStream.range(0, 40)
        .mapToObj(i -> i == 3 ? typed.concat("x".repeat(200)) : typed + i)
        .toList();
  }
}
