package org.isshistorian.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.slack.fake.HttpTransport;
import org.isshistorian.slack.fake.Payload;
import org.isshistorian.testkit.HostileStrings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is let in over HTTP.
class HttpEdgeTest {
  private final Bench bench = Bench.http();
  private HttpTransport http;

  @BeforeEach
  void start() throws PlatformRefusedException, InterruptedException {
    bench.start();
    http = bench.httpTransport();
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  private String command() {
    return HttpTransport.body("slash_commands", bench.does.command(Bench.ROOM, "about"));
  }

  @ParameterizedTest
  @CsvSource({"-301, 401", "-299, 200", "0, 200", "299, 200", "301, 401"})
  void aTimestampIsCheckedOnBothSidesOfTheClock(int seconds, int status)
      throws InterruptedException {
    String at = Long.toString(Bench.NOW.plusSeconds(seconds).getEpochSecond());
    String body = command();

    HttpResponse<String> answer = http.send(http.signed(body, at, HttpTransport.sign(at, body), 0));

    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void aWrongSignatureIsRefused() throws InterruptedException {
    String now = Long.toString(Bench.NOW.getEpochSecond());
    String body = command();
    String right = HttpTransport.sign(now, body);

    for (String wrong : new String[] {"v0=", "", "v1=" + right.substring(3), right + "0"}) {
      assertThat(http.send(http.signed(body, now, wrong, 0)).statusCode()).isEqualTo(401);
    }
    assertThat(http.send(http.signed(body + "&x=1", now, right, 0)).statusCode()).isEqualTo(401);
    assertThat(http.send(http.signed(body, "soon", right, 0)).statusCode()).isEqualTo(401);
    bench.settle();
    assertThat(bench.slack.all()).isEmpty();
  }

  @Test
  void aCallWithoutSignatureIsRefused() throws InterruptedException {
    HttpRequest bare =
        HttpRequest.newBuilder(bench.address(SlackApp.DELIVERIES))
            .POST(HttpRequest.BodyPublishers.ofString(command()))
            .build();

    assertThat(http.send(bare).statusCode()).isEqualTo(401);
  }

  @Test
  void slackMayVerifyTheAddress() throws InterruptedException {
    HttpResponse<String> answer =
        http.post(
            Payload.object("type", "url_verification", "challenge", "3eZbrw", "token", "t")
                .toString(),
            0);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("3eZbrw");
  }

  @Test
  void aBodyIsBounded() throws InterruptedException {
    assertThat(http.post("text=" + "x".repeat(600_000), 0).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({"GET, /slack/events, 405", "GET, /slack/install, 404", "GET, /slack, 404"})
  void whatIsNotThereIsNotThere(String method, String path, int status)
      throws InterruptedException {
    URI address = bench.address(path);
    HttpRequest request =
        HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody()).build();

    assertThat(http.send(request).statusCode()).isEqualTo(status);
  }

  @Test
  void nothingThatIsSignedMakesItFail() throws InterruptedException {
    for (String text : HostileStrings.all().toList()) {
      assertThat(http.post(text, 0).statusCode()).as(text).isIn(200, 400);
    }
    for (String json :
        new String[] {
          "{}",
          "{\"type\":\"event_callback\"}",
          "{\"type\":\"event_callback\",\"event\":{}}",
          "{\"type\":\"event_callback\",\"event\":\"x\",\"team_id\":\"T1\",\"event_id\":\"E\"}",
          "{\"type\":7}",
          "[]"
        }) {
      assertThat(http.post(json, 0).statusCode()).as(json).isEqualTo(200);
    }
  }

  @Test
  void aStoppingBotLeavesTheDeliveryToAnother() throws InterruptedException {
    bench.platform.close();

    assertThat(http.post(command(), 0).statusCode()).isEqualTo(503);
  }

  @Test
  void theClockIsTheBots() throws InterruptedException {
    String body = command();
    String then = Long.toString(Bench.NOW.getEpochSecond());
    bench.time.set(Instant.parse("2027-01-01T00:00:00Z"));

    assertThat(http.send(http.signed(body, then, HttpTransport.sign(then, body), 0)).statusCode())
        .isEqualTo(401);
  }
}
