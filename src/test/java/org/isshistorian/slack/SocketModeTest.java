package org.isshistorian.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.config.Secret;
import org.isshistorian.config.SlackSettings;
import org.isshistorian.slack.fake.FakeSlack;
import org.isshistorian.slack.fake.Fault;
import org.junit.jupiter.api.Test;

/// The connection of Socket Mode, and how the bot gets along without it.
class SocketModeTest {
  private static final String CONNECT = "apps.connections.open";

  @Test
  void whenSlackAsksToReconnectItDoes() throws Exception {
    try (Bench bench = Bench.socket().start()) {
      bench.slack.socket().awaitConnection();
      bench.slack.socket().askToReconnect();
      bench.slack.socket().awaitConnection();

      bench.slack.socket().deliver("slash_commands", bench.does.command(Bench.ROOM, "about"), 0);

      assertThat(bench.slack.next().text()).isEqualTo("About the bot.");
    }
  }

  @Test
  void aBrokenConnectionComesBackThoughSlackRefusesAtFirst() throws Exception {
    try (Bench bench = Bench.socket().start()) {
      bench.slack.socket().awaitConnection();
      bench.slack.fail(CONNECT, new Fault.Mistake("internal_error"));
      bench.slack.breakOff();
      bench.slack.socket().awaitConnection();

      bench.slack.socket().deliver("slash_commands", bench.does.command(Bench.ROOM, "about"), 0);

      assertThat(bench.slack.next().text()).isEqualTo("About the bot.");
      assertThat(bench.platform.ready()).isTrue();
    }
  }

  @Test
  void whatWasDeliveredBeforeABreakIsAnsweredOnce() throws Exception {
    try (Bench bench = Bench.socket().start()) {
      bench.slack.socket().awaitConnection();
      JsonObject command = bench.does.command(Bench.ROOM, "about");
      bench.slack.socket().deliver("slash_commands", command, 0);
      bench.slack.next();
      bench.slack.socket().askToReconnect();
      bench.slack.socket().awaitConnection();

      bench.slack.socket().deliver("slash_commands", command, 1);
      bench.settle();

      assertThat(bench.slack.all()).hasSize(1);
      assertThat(bench.slack.socket().refused()).isEmpty();
    }
  }

  @Test
  void slackOutOfReachIsWaitedFor() throws Exception {
    try (Bench bench = Bench.socket()) {
      bench.slack.fail("auth.test", new Fault.Status(503));
      bench.slack.fail("auth.test", new Fault.LostReply());
      bench.slack.fail("auth.test", new Fault.TooMany(1));
      bench.slack.fail(CONNECT, new Fault.Mistake("internal_error"));
      bench.slack.fail(CONNECT, new Fault.Status(500));

      bench.start();

      assertThat(bench.platform.ready()).isTrue();
      assertThat(bench.slack.web().called().stream().filter("auth.test"::equals)).hasSize(4);
    }
  }

  @Test
  void aBadTokenEndsWithOneClearLine() {
    try (Bench bench = Bench.socket()) {
      bench.workspace.revoke(Bench.BOT_TOKEN);

      assertThatThrownBy(bench::start)
          .isInstanceOf(PlatformRefusedException.class)
          .hasMessageContaining("SLACK_BOT_TOKEN")
          .hasMessageContaining("token_revoked")
          .hasMessageNotContaining(Bench.BOT_TOKEN)
          .hasMessageNotContaining("\n");
      assertThat(bench.platform.ready()).isFalse();
    }
  }

  @Test
  void aBadAppTokenEndsWithOneClearLine() {
    var slack = new FakeSlack();
    SlackSettings right = Bench.settings(slack, true, false, List.of());
    var wrong =
        new SlackSettings(
            right.botToken(),
            java.util.Optional.of(new Secret("xapp-wrong")),
            right.signingSecret(),
            right.oauth(),
            right.subscribers(),
            right.api());
    try (Bench bench = Bench.with(slack, wrong)) {
      assertThatThrownBy(bench::start)
          .isInstanceOf(PlatformRefusedException.class)
          .hasMessageContaining("SLACK_APP_TOKEN")
          .hasMessageNotContaining("xapp-wrong");
    }
  }

  @Test
  void aStartThatWaitsEndsWhenItIsClosed() throws Exception {
    Bench bench = Bench.socket();
    for (int i = 0; i < 1_000; i++) {
      bench.slack.fail("auth.test", new Fault.Status(503));
    }
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    Thread.ofVirtual()
        .name("start")
        .start(() -> {
          try {
            bench.start();
            end.complete(new AssertionError("it started"));
          } catch (PlatformRefusedException | InterruptedException e) {
            end.complete(e);
          }
        });
    bench.platform.close();

    assertThat(end.get(30, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
    bench.close();
  }

  @Test
  void checkNamesTheBotAndTheScopesItLacks() throws Exception {
    try (Bench bench = Bench.socket()) {
      assertThat(bench.platform.check()).isEqualTo("isshistorian in Space Club");

      bench.workspace.only(java.util.Set.of("chat:write", "commands"));
      assertThat(bench.platform.check()).contains("without the scopes [app_mentions:read");
    }
  }

  @Test
  void onlyThoseInTheSettingsMaySubscribe() throws Exception {
    var slack = new FakeSlack();
    try (Bench bench =
        Bench.with(slack, Bench.settings(slack, true, false, List.of("U2"))).start()) {
      slack
          .socket()
          .deliver(
              "slash_commands", bench.does.command(Bench.ROOM, "subscribe 9:00 Europe/Berlin"), 0);

      assertThat(slack.next())
          .satisfies(said -> {
            assertThat(said.type()).isEqualTo("ephemeral");
            assertThat(said.text()).contains("Only those who manage");
          });
      assertThat(bench.commands.calls()).isEmpty();
    }
  }
}
