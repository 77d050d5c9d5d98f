package org.isshistorian.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.bolt.model.builtin.DefaultBot;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.SendKey;
import org.isshistorian.config.Secret;
import org.isshistorian.config.SlackSettings;
import org.isshistorian.slack.fake.FakeSlack;
import org.isshistorian.slack.fake.FakeWorkspace;
import org.isshistorian.slack.fake.HttpTransport;
import org.isshistorian.slack.fake.Payload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Workspaces that install the bot, keep it for long, and part with it.
class OAuthTest {
  private static final String TEAM = "T7";
  private static final String TOKEN = "xoxe.xoxb-7-first";

  /// Bolt reckons when something was installed by the machine's clock.
  private static final Instant LATER = Instant.ofEpochSecond(Integer.MAX_VALUE);

  private static final String COOKIE = "slack-app-oauth-state=";

  private final FakeSlack slack = new FakeSlack();
  private final Bench bench = Bench.with(slack, settings(slack));
  private final FakeWorkspace workspace = slack.workspace(TEAM, Bench.scopes()).room("C7");
  private HttpTransport http;

  static SlackSettings settings(FakeSlack slack) {
    return new SlackSettings(
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Secret(HttpTransport.SECRET)),
        Optional.of(
            new SlackSettings.OAuth(
                FakeSlack.CLIENT_ID,
                new Secret(FakeSlack.CLIENT_SECRET),
                Optional.of(URI.create("https://iss.example/")))),
        List.of(),
        Optional.of(slack.api()));
  }

  @BeforeEach
  void start() throws PlatformRefusedException, InterruptedException {
    bench.start();
    http = bench.httpTransport();
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  private HttpResponse<String> get(String path, String cookie) throws InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(bench.address(path)).GET();
    if (!cookie.isEmpty()) {
      request.header("Cookie", COOKIE + cookie);
    }
    return http.send(request.build());
  }

  /// Begins an installation, and gives its state.
  private String begin() throws InterruptedException {
    HttpResponse<String> page = get(SlackApp.INSTALL, "");
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith(COOKIE).contains("HttpOnly", "Secure");
    return cookie.substring(COOKIE.length(), cookie.indexOf(';'));
  }

  private static JsonObject grant(String token) {
    JsonObject grant =
        Payload.object(
            "access_token", token,
            "token_type", "bot",
            "scope", "chat:write",
            "bot_user_id", FakeWorkspace.BOT,
            "app_id", "A1");
    grant.add("team", Payload.object("id", TEAM, "name", "Space Club"));
    grant.add("authed_user", Payload.object("id", "U7"));
    return grant;
  }

  private static JsonObject expiring(JsonObject grant, String refresh, int seconds) {
    grant.addProperty("refresh_token", refresh);
    grant.addProperty("expires_in", seconds);
    return grant;
  }

  private void install(JsonObject grant) throws InterruptedException {
    workspace.grant(grant.get("access_token").getAsString());
    slack.web().code("code7", grant);
    String state = begin();
    HttpResponse<String> done = get(SlackApp.REDIRECT + "?code=code7&state=" + state, state);
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.body()).contains("Thank you");
  }

  private PostOutcome post() throws InterruptedException {
    var post = new Post(new SendKey("a"), Reply.of(new Reply.Block.Text("a")));
    return bench.platform.post(new ChannelRef("slack", TEAM, "C7"), post);
  }

  @Test
  void theInstallPageLeadsToSlackWithTheScopes() throws InterruptedException {
    HttpResponse<String> page = get(SlackApp.INSTALL, "");

    assertThat(page.body())
        .contains("slack.com/oauth/v2/authorize", "client_id=" + FakeSlack.CLIENT_ID)
        .contains("app_mentions%3Aread%2Cchat%3Awrite%2Ccommands%2Cim%3Ahistory%2Cim%3Awrite")
        .contains("https%3A%2F%2Fiss.example%2Fslack%2Foauth_redirect")
        .doesNotContain(FakeSlack.CLIENT_SECRET);
  }

  @Test
  void aWorkspaceThatInstalledTheBotIsAnswered() throws InterruptedException {
    install(grant(TOKEN));
    var does = new Payload(slack, TEAM, "U7");

    http.deliver("events_api", does.mention("C7", "<@UBOT> about", "170.1", ""), 0);

    assertThat(slack.next().team()).isEqualTo(TEAM);
    assertThat(post()).isInstanceOf(PostOutcome.Posted.class);
  }

  @Test
  void aStateThatWasNotGivenHereIsRefused() throws InterruptedException {
    slack.web().code("code7", grant(TOKEN));
    String state = begin();

    for (Map.Entry<String, String> wrong :
        Map.of("", state, "made-up", "made-up", state + "0", state + "0").entrySet()) {
      HttpResponse<String> answer =
          get(SlackApp.REDIRECT + "?code=code7&state=" + wrong.getKey(), wrong.getValue());
      assertThat(answer.body()).doesNotContain("Thank you");
    }
    assertThat(get(SlackApp.REDIRECT + "?code=code7&state=" + state, "").body())
        .doesNotContain("Thank you");
    assertThat(bench.secrets.keys("slack:team:")).isEmpty();
    assertThat(slack.web().called()).doesNotContain("oauth.v2.access");
  }

  @Test
  void aStateCountsOnceAndForTenMinutes() throws InterruptedException {
    install(grant(TOKEN));
    slack.web().code("code8", grant(TOKEN));
    String used = begin();
    slack.web().code("code9", grant(TOKEN));
    get(SlackApp.REDIRECT + "?code=code8&state=" + used, used);
    String old = begin();

    assertThat(get(SlackApp.REDIRECT + "?code=code9&state=" + used, used).body())
        .doesNotContain("Thank you");
    bench.time.set(Bench.NOW.plus(Duration.ofMinutes(11)));
    assertThat(get(SlackApp.REDIRECT + "?code=code9&state=" + old, old).body())
        .doesNotContain("Thank you");
    begin();
    assertThat(bench.secrets.keys("slack:state:")).hasSize(1);
  }

  @Test
  void statesDoNotPileUp() {
    var states =
        new InstallStates(
            bench.secrets,
            bench.clock(),
            new java.util.random.RandomGenerator() {
              private long last;

              @Override
              public long nextLong() {
                return last++;
              }
            });
    for (int i = 0; i < 1_200; i++) {
      states.addNewStateToDatastore(states.generateNewStateValue());
    }

    assertThat(bench.secrets.keys("slack:state:")).hasSizeLessThanOrEqualTo(1_000);
  }

  @Test
  void whoSaysNoToTheInstallationReadsThat() throws InterruptedException {
    HttpResponse<String> page =
        get(SlackApp.REDIRECT + "?error=%3Cscript%3Eaccess_denied&state=x", "x");

    assertThat(page.body()).contains("access_denied").doesNotContain("<script>");
  }

  @Test
  void aTokenIsRenewedBeforeItExpires() throws InterruptedException {
    install(expiring(grant(TOKEN), "xoxe-1-refresh", 43_200));
    keepExpiring(Bench.NOW.plus(Duration.ofHours(12)));
    workspace.grant("xoxe.xoxb-7-second");
    slack.web().refresh("xoxe-1-refresh", expiring(grant("xoxe.xoxb-7-second"), "xoxe-2", 43_200));

    assertThat(post()).isInstanceOf(PostOutcome.Posted.class);
    assertThat(renewals()).isZero();
    bench.time.set(Bench.NOW.plus(Duration.ofHours(11)));
    workspace.revoke(TOKEN);
    assertThat(post()).isInstanceOf(PostOutcome.Posted.class);
    assertThat(post()).isInstanceOf(PostOutcome.Posted.class);

    assertThat(renewals()).isEqualTo(1);
    DefaultBot kept = kept();
    assertThat(kept.getBotAccessToken()).isEqualTo("xoxe.xoxb-7-second");
    assertThat(kept.getBotRefreshToken()).isEqualTo("xoxe-2");
    assertThat(kept.getBotTokenExpiresAt())
        .isEqualTo(Bench.NOW.plus(Duration.ofHours(23)).toEpochMilli());
  }

  @Test
  void whereSlackDoesNotRenewTheOldTokenIsTried() throws InterruptedException {
    install(expiring(grant(TOKEN), "xoxe-1-refresh", 43_200));
    keepExpiring(Bench.NOW.plus(Duration.ofHours(1)));

    assertThat(post()).isInstanceOf(PostOutcome.Posted.class);
  }

  /// Bolt reckons the expiry by the machine's clock.
  private void keepExpiring(Instant at) {
    DefaultBot bot = kept();
    bot.setBotTokenExpiresAt(at.toEpochMilli());
    new Installations(bench.secrets).saveBot(bot);
  }

  private DefaultBot kept() {
    return (DefaultBot) new Installations(bench.secrets).find(TEAM).orElseThrow();
  }

  private long renewals() {
    return slack.web().called().stream().filter("oauth.v2.access"::equals).count() - 1;
  }

  @Test
  void whenTheBotIsUninstalledNothingOfItsTokenIsKept() throws InterruptedException {
    install(grant(TOKEN));

    deliver(Payload.object("type", "app_uninstalled"), LATER);

    assertThat(bench.secrets.keys("slack:team:")).isEmpty();
    assertThat(bench.secrets.keys("")).isEmpty();
  }

  @Test
  void whenItsTokenIsRevokedItIsForgotten() throws InterruptedException {
    install(grant(TOKEN));
    JsonObject people = Payload.object("type", "tokens_revoked");
    people.add("tokens", tokens("oauth"));
    JsonObject bots = Payload.object("type", "tokens_revoked");
    bots.add("tokens", tokens("bot"));

    deliverWithoutEnd(people, LATER);
    assertThat(post()).isInstanceOf(PostOutcome.Posted.class);
    deliver(bots, LATER);

    assertThat(bench.secrets.keys("slack:team:")).isEmpty();
  }

  @Test
  void aLateWordOfAnOldUninstallationDoesNotEndANewOne() throws InterruptedException {
    install(grant(TOKEN));

    deliver(Payload.object("type", "app_uninstalled"), Instant.parse("2020-01-01T00:00:00Z"));

    assertThat(bench.secrets.keys("slack:team:")).hasSize(1);
  }

  private static JsonObject tokens(String kind) {
    var users = new com.google.gson.JsonArray();
    users.add("U7");
    var tokens = new JsonObject();
    tokens.add(kind, users);
    return tokens;
  }

  private void deliver(JsonObject event, Instant at) throws InterruptedException {
    deliverWithoutEnd(event, at);
    bench.settle();
  }

  private void deliverWithoutEnd(JsonObject event, Instant at) throws InterruptedException {
    JsonObject callback = new Payload(slack, TEAM, "U7").event(event);
    callback.addProperty("event_time", at.getEpochSecond());
    http.deliver("events_api", callback, 0);
  }
}
