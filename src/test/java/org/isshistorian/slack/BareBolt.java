package org.isshistorian.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.util.HashMap;
import java.util.Map;
import org.isshistorian.slack.fake.FakeSlack;
import org.isshistorian.slack.fake.HttpTransport;
import org.isshistorian.web.WebAnswer;
import org.isshistorian.web.WebCall;
import org.isshistorian.web.WebServer;

/// Bolt as it comes, on the same server: it checks the signature and acknowledges, and does nothing
/// else.
final class BareBolt {
  private final App app;
  private final SlackRequestParser parser;

  BareBolt(FakeSlack slack) {
    AppConfig config =
        AppConfig.builder()
            .slack(SlackClient.open(java.util.Optional.of(slack.api())))
            .signingSecret(HttpTransport.SECRET)
            .singleTeamBotToken(Bench.BOT_TOKEN)
            .allEventsApiAutoAckEnabled(true)
            .build();
    app = new App(config);
    app.command(SlackApp.COMMAND, (_, context) -> context.ack());
    app.start();
    parser = new SlackRequestParser(config);
  }

  void addTo(WebServer web) {
    web.route("POST", "/bare", 100_000, this::answer);
  }

  private WebAnswer answer(WebCall call) {
    try {
      var response =
          app.run(
              parser.parse(
                  SlackRequestParser.HttpRequest.builder()
                      .requestUri(call.path())
                      .queryString(new HashMap<>())
                      .requestBody(call.body())
                      .headers(new RequestHeaders(new HashMap<>(call.headers())))
                      .remoteAddress("")
                      .build()));
      return new WebAnswer(
          response.getStatusCode(), Map.of(), response.getBody() == null ? "" : response.getBody());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
