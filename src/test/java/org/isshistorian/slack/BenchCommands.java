package org.isshistorian.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Commands that show every way in which a reply is given: whispered, for managers, with buttons of
/// each effect, in context.
final class BenchCommands {
  private final List<CommandCall> calls = new CopyOnWriteArrayList<>();

  /// The calls so far.
  List<CommandCall> calls() {
    return List.copyOf(calls);
  }

  List<ChatCommand> all() {
    List<ChatCommand> commands = new ArrayList<>();
    commands.add(command(spec("why", option("what", false)).whispered(), "Because of you."));
    commands.add(command(spec("about", option("what", false)), "About the bot."));
    commands.add(new PlainCommand(spec("page", option("number", true)), this::page));
    commands.add(new PlainCommand(spec("topic", option("passage", false)), this::topic));
    commands.add(new PlainCommand(subscribe(), this::subscribed));
    commands.add(
        command(spec("announce", option("what", true)).forManagers(), "This is for everybody."));
    commands.add(command(spec("schedule"), "Every day at 9:00."));
    commands.add(command(spec("unsubscribe").forManagers(), "No more posts."));
    return commands;
  }

  static CommandSpec subscribe() {
    return spec(
            "subscribe",
            new CommandSpec.Option(
                "time", "Such as 9:00", false, t -> t.matches("\\d{1,2}:\\d\\d")),
            new CommandSpec.Option("zone", "Such as Europe/Berlin", false, t -> t.contains("/"))
                .completedBy(typed ->
                    List.of("Europe/Berlin", "Europe/Paris", "Asia/Tokyo").stream()
                        .filter(z -> z.toLowerCase(java.util.Locale.ROOT).contains(typed))
                        .toList()),
            new CommandSpec.Option("days", "Such as weekdays", false, t -> t.startsWith("w")),
            new CommandSpec.Option("flag", "Such as silent", false, t -> t.equals("silent")))
        .forManagers()
        .whispered();
  }

  private Reply page(CommandCall call) {
    calls.add(call);
    int number = Integer.parseInt(call.option("number").orElseThrow());
    return Reply.of(new Reply.Block.Text("This is page " + number))
        .offering(
            List.of(
                new Reply.Action("Next", "page " + (number + 1), Reply.Effect.REPLACE),
                new Reply.Action("Cite", "about page", Reply.Effect.WHISPER),
                new Reply.Action("More", "about more", Reply.Effect.ANSWER)));
  }

  /// Says what the conversation is about, and lets it be about something from here on.
  private Reply topic(CommandCall call) {
    calls.add(call);
    Reply reply = Reply.of(new Reply.Block.Text("We talk of " + call.topic().orElse("nothing")));
    Optional<String> passage = call.option("passage");
    return passage.isPresent() ? reply.about(passage.get()) : reply;
  }

  private Reply subscribed(CommandCall call) {
    calls.add(call);
    return Reply.of(
        new Reply.Block.Text(
            "Subscribed at %s %s."
                .formatted(call.option("time").orElse("?"), call.option("zone").orElse("?"))));
  }

  private ChatCommand command(CommandSpec spec, String text) {
    return new PlainCommand(
        spec,
        call -> {
          calls.add(call);
          return Reply.of(new Reply.Block.Text(text));
        });
  }

  private static CommandSpec spec(String name, CommandSpec.Option... options) {
    return new CommandSpec(name, "What " + name + " does", List.of(options));
  }

  private static CommandSpec.Option option(String name, boolean required) {
    return new CommandSpec.Option(name, "A " + name, required, text -> !text.contains("?"));
  }
}
