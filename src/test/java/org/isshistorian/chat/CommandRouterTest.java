package org.isshistorian.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.isshistorian.testkit.LogWatch;
import org.junit.jupiter.api.Test;

class CommandRouterTest {
  private static final CallSite HERE = CallSite.of(new ChannelRef("test", "channel-7"));

  /// A command whose reply is worked out by a function.
  private record Scripted(CommandSpec spec, Function<CommandCall, Reply> script)
      implements ChatCommand {
    static Scripted named(String name, Function<CommandCall, Reply> script) {
      return new Scripted(new CommandSpec(name, "does " + name, List.of()), script);
    }

    @Override
    public Reply run(CommandCall call) {
      return script.apply(call);
    }
  }

  private static final ChatCommand ASK =
      new Scripted(
          new CommandSpec(
              "ask", "asks", List.of(new CommandSpec.Option("question", "", true, _ -> true))),
          call -> text("you asked: " + call.option("question").orElse("nothing")));
  private static final ChatCommand PING = Scripted.named("ping", _ -> text("pong"));

  private static Reply text(String text) {
    return Reply.of(new Reply.Block.Text(text));
  }

  private static Scripted failing(RuntimeException failure) {
    return Scripted.named(
        "fail",
        _ -> {
          throw failure;
        });
  }

  @Test
  void aLineGoesToTheCommandThatItNamesAndElseIsAsked() {
    var router = new CommandRouter(List.of(ASK, PING), RouterPorts.timeless());
    assertThat(router.answer("ping", HERE)).isEqualTo(text("pong"));
    assertThat(router.answer("ping pong?", HERE)).isEqualTo(text("you asked: ping pong?"));
  }

  @Test
  void aFailingCommandStillGetsAReply() {
    var router =
        new CommandRouter(
            List.of(ASK, failing(new IllegalStateException("secret"))), RouterPorts.timeless());
    try (var _ = LogWatch.on(CommandRouter.class)) {
      Reply reply = router.answer("fail", HERE);
      assertThat(reply.blocks()).hasSize(1);
      assertThat(reply.toString()).contains("Something went wrong").doesNotContain("secret");
    }
  }

  @Test
  void aFailingCommandLeavesOneLogRecordWithNamePlaceAndCause() {
    var failure = new IllegalStateException("why");
    var router = new CommandRouter(List.of(ASK, failing(failure)), RouterPorts.timeless());
    try (var log = LogWatch.on(CommandRouter.class)) {
      router.answer("fail", HERE);
      assertThat(log.records()).hasSize(1);
      LogRecord logged = log.records().getFirst();
      assertThat(logged.getLevel()).isEqualTo(Level.SEVERE);
      assertThat(logged.getMessage()).contains("fail", "channel-7");
      assertThat(logged.getThrown()).isSameAs(failure);
    }
  }

  @Test
  void whatWasAskedIsNotLoggedWhenACommandFails() {
    var spec =
        new CommandSpec(
            "ask", "", List.of(new CommandSpec.Option("question", "", true, _ -> true)));
    var asking = new Scripted(spec, failing(new IllegalStateException("why")).script());
    try (var log = LogWatch.on(CommandRouter.class)) {
      new CommandRouter(List.of(asking), RouterPorts.timeless()).answer("my private worry", HERE);
      assertThat(log.records()).hasSize(1);
      assertThat(log.records().getFirst().getMessage()).doesNotContain("private");
    }
  }

  @Test
  void aCommandThatSucceedsLogsNothing() {
    try (var log = LogWatch.on(CommandRouter.class)) {
      new CommandRouter(List.of(PING), RouterPorts.timeless()).answer("ping", HERE);
      assertThat(log.records()).isEmpty();
    }
  }

  @Test
  void afterAFailureTheNextCallIsAnswered() {
    var router =
        new CommandRouter(
            List.of(PING, failing(new IllegalStateException("why"))), RouterPorts.timeless());
    try (var _ = LogWatch.on(CommandRouter.class)) {
      router.answer("fail", HERE);
    }
    assertThat(router.answer("ping", HERE)).isEqualTo(text("pong"));
  }

  @Test
  void twoCommandsOfOneNameAreRefusedWhenTheRouterIsBuilt() {
    List<ChatCommand> commands = List.of(PING, ASK, Scripted.named("ping", _ -> text("pang")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CommandRouter(commands, RouterPorts.timeless()))
        .withMessage("two commands are called ping");
  }

  @Test
  void anUnknownCommandIsNamedInTheReply() {
    var call = new CommandCall("dance", Map.of(), HERE);
    assertThat(new CommandRouter(List.of(PING), RouterPorts.timeless()).route(call))
        .isEqualTo(text("There is no command 'dance'. 'help' lists those that there are."));
  }

  @Test
  void specsComeInTheOrderOfTheCommands() {
    assertThat(new CommandRouter(List.of(PING, ASK), RouterPorts.timeless()).specs())
        .extracting(CommandSpec::name)
        .containsExactly("ping", "ask");
  }

  @Test
  void aManagersCommandIsRefusedToOthers() {
    var spec = new CommandSpec("pause", "", List.of()).forManagers();
    var router =
        new CommandRouter(
            List.of(new Scripted(spec, _ -> Reply.of(new Reply.Block.Text("paused")))),
            RouterPorts.timeless());
    var channel = new ChannelRef("test", "space", "c");
    assertThat(router.answer("pause", new CallSite(channel, "ann", "k", false)).toString())
        .contains("Only those who manage this channel");
    assertThat(router.answer("pause", new CallSite(channel, "ann", "k", true)).toString())
        .contains("paused");
  }

  @Test
  void theNextCallOfAConversationKnowsItsTopic() {
    var ping =
        new Scripted(
            new CommandSpec("ping", "", List.of()),
            call ->
                Reply.of(new Reply.Block.Text(call.topic().orElse("none"))).about("zarya-launch"));
    var router = new CommandRouter(List.of(ping), RouterPorts.timeless());
    var elsewhere = CallSite.of(new ChannelRef("test", "elsewhere"));
    assertThat(router.answer("ping", HERE).toString()).contains("none");
    assertThat(router.answer("ping", HERE).toString()).contains("Text[text=zarya-launch]");
    assertThat(router.answer("ping", elsewhere).toString()).contains("none");
  }

  @Test
  void aCallBeyondTheBudgetIsAnsweredKindlyAndNotRun() {
    var runs = new AtomicInteger();
    var ping =
        new Scripted(
            new CommandSpec("ping", "", List.of()),
            _ -> Reply.of(new Reply.Block.Text("pong " + runs.incrementAndGet())));
    var ports =
        new RouterPorts(
            new MemoryConversations(),
            new CallBudget(1, 0),
            CallObserver.NOBODY,
            InstantSource.fixed(Instant.EPOCH));
    var router = new CommandRouter(List.of(ping), ports);
    var ann = new CallSite(new ChannelRef("test", "c"), "ann", "k", false);
    router.answer("ping", ann);
    assertThat(router.answer("ping", ann).toString()).contains("a lot at once");
    assertThat(runs).hasValue(1);
  }
}
