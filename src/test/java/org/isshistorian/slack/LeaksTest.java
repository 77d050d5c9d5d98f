package org.isshistorian.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.isshistorian.slack.fake.FakeSlack;
import org.isshistorian.slack.fake.Fault;
import org.isshistorian.slack.fake.HttpTransport;
import org.isshistorian.slack.fake.Payload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is logged at the level that is logged when the bot serves: no token, no secret, nothing
/// that people write, whatever goes wrong.
class LeaksTest {
  private static final String WORDS = "mypersonalwords";
  private static final Logger ROOT = Logger.getLogger("");

  private final List<String> lines = new ArrayList<>();
  private final Handler watch =
      new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public synchronized void publish(LogRecord logged) {
          lines.add(formatter.format(logged));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    watch.setLevel(Level.INFO);
    ROOT.addHandler(watch);
  }

  @AfterEach
  void stopListening() {
    ROOT.removeHandler(watch);
  }

  @Test
  void nothingLeaksOverSocketMode() throws Exception {
    try (Bench bench = Bench.socket().start()) {
      bench.slack.socket().awaitConnection();
      upset(bench);
      for (JsonObject payload : strange(bench)) {
        bench.slack.socket().deliver("interactive", payload, 0);
        bench.slack.socket().deliver("events_api", payload, 0);
      }
      bench.slack.fail("apps.connections.open", new Fault.Mistake("internal_error"));
      bench.slack.socket().askToReconnect();
      bench.slack.socket().deliver("slash_commands", bench.does.command(Bench.ROOM, WORDS), 0);
      bench.settle();
    }

    assertClean();
  }

  @Test
  void nothingLeaksOverHttp() throws Exception {
    try (Bench bench = Bench.http().start()) {
      HttpTransport http = bench.httpTransport();
      upset(bench);
      for (JsonObject payload : strange(bench)) {
        http.post(HttpTransport.body("interactive", payload), 0);
        http.post(HttpTransport.body("events_api", payload), 0);
      }
      http.post(WORDS + "=" + WORDS, 0);
      http.post("{" + WORDS, 0);
      http.deliver("slash_commands", bench.does.command(Bench.ROOM, WORDS), 0);
      http.deliver("slash_commands", bench.does.command(Bench.ROOM, WORDS), 0);
      bench.settle();
    }

    assertClean();
  }

  @Test
  void nothingLeaksFromAnInstallationThatFails() throws Exception {
    var slack = new FakeSlack();
    try (Bench bench = Bench.with(slack, OAuthTest.settings(slack)).start()) {
      slack.fail("oauth.v2.access", new Fault.LostReply());
      slack.fail("oauth.v2.access", new Fault.Mistake("bad_client_secret"));
      for (String query :
          List.of("code=secretcode", "code=secretcode", "error=denied&code=secretcode")) {
        String state = state(bench);
        String page = redirected(bench, query + "&state=" + state, state);
        assertThat(page)
            .contains("Something Went Wrong")
            .doesNotContain(FakeSlack.CLIENT_SECRET, "secretcode");
      }
      redirected(bench, "code=secretcode&state=wrongstate", "wrongstate");
    }

    assertThat(lines).isNotEmpty();
    assertThat(String.join("\n", lines))
        .doesNotContain(FakeSlack.CLIENT_SECRET, "secretcode", "wrongstate");
  }

  private static String state(Bench bench) throws InterruptedException {
    return bench
        .httpTransport()
        .send(HttpRequest.newBuilder(bench.address(SlackApp.INSTALL)).build())
        .headers()
        .firstValue("Set-Cookie")
        .orElseThrow()
        .replaceAll("^[^=]*=|;.*", "");
  }

  private static String redirected(Bench bench, String query, String cookie)
      throws InterruptedException {
    return bench
        .httpTransport()
        .send(
            HttpRequest.newBuilder(bench.address(SlackApp.REDIRECT + "?" + query))
                .header("Cookie", "slack-app-oauth-state=" + cookie)
                .build())
        .body();
  }

  /// Makes the next answers fail, each in another way.
  private static void upset(Bench bench) {
    bench.slack.fail("response_url", new Fault.LostReply());
    bench.slack.fail("response_url", new Fault.Status(500));
    bench.slack.fail("chat.postMessage", new Fault.Status(500));
  }

  private static List<JsonObject> strange(Bench bench) {
    JsonObject unknown = Payload.object("type", "never_heard_of", "text", WORDS);
    JsonObject event = bench.does.direct("D1", WORDS, "1.1");
    event.addProperty("event", WORDS);
    JsonObject untyped = bench.does.direct("D1", WORDS, "1.1");
    untyped.getAsJsonObject("event").remove("type");
    return List.of(unknown, event, untyped);
  }

  private void assertClean() {
    assertThat(lines).isNotEmpty();
    assertThat(String.join("\n", lines))
        .doesNotContain(WORDS)
        .doesNotContain(Bench.BOT_TOKEN)
        .doesNotContain(FakeSlack.APP_TOKEN)
        .doesNotContain(HttpTransport.SECRET)
        .doesNotContain("/hooks/");
  }
}
