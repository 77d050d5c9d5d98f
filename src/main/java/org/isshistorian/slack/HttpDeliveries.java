package org.isshistorian.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.isshistorian.web.WebAnswer;
import org.isshistorian.web.WebCall;
import org.isshistorian.web.WebRoutes;

/// What Slack delivers over HTTP, and the pages by which a workspace installs the bot.
final class HttpDeliveries {
  private static final System.Logger LOG = System.getLogger(HttpDeliveries.class.getName());
  private static final int MOST_BYTES = 512 * 1024;
  private static final int NO_BODY = 0;
  private static final int FOUND = 302;

  private final App app;
  private final Signature signature;
  private final SlackRequestParser parser;

  HttpDeliveries(App app, Signature signature) {
    this.app = app;
    this.signature = signature;
    this.parser = new SlackRequestParser(app.config());
  }

  /// Adds the routes: those for installing only where the app may be installed.
  void addTo(WebRoutes routes) {
    routes.route("POST", SlackApp.DELIVERIES, MOST_BYTES, this::delivered);
    if (app.config().isDistributedApp()) {
      routes.route("GET", SlackApp.INSTALL, NO_BODY, this::run);
      routes.route("GET", SlackApp.REDIRECT, NO_BODY, this::run);
    }
  }

  private WebAnswer delivered(WebCall call) {
    if (!signature.proves(call)) {
      return plain(401, "This is not signed by Slack.\n");
    }
    if (!Payloads.isKnown(call.body())) {
      LOG.log(Level.DEBUG, "a delivery of a kind that is not known");
      return plain(200, "");
    }
    return run(call);
  }

  private WebAnswer run(WebCall call) {
    try {
      var request =
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri(call.path())
                  .queryString(Payloads.form(call.query()))
                  .requestBody(call.body())
                  .headers(new RequestHeaders(headers(call)))
                  .remoteAddress("")
                  .build());
      return request == null ? plain(400, "This is incomplete.\n") : answer(app.run(request));
    } catch (RejectedExecutionException _) {
      return plain(503, "The bot is stopping.\n");
    } catch (Exception e) {
      // The message of a parser may hold what was delivered.
      LOG.log(Level.ERROR, "a delivery failed: {0}", e.getClass().getName());
      return plain(500, "Something went wrong.\n");
    }
  }

  private static Map<String, List<String>> headers(WebCall call) {
    return new HashMap<>(call.headers());
  }

  private static WebAnswer answer(com.slack.api.bolt.response.Response response) {
    Map<String, String> headers = new HashMap<>();
    response.getHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    String body = response.getBody() == null ? "" : response.getBody();
    if (!body.isEmpty()) {
      headers.put("Content-Type", response.getContentType());
    }
    if (response.getStatusCode() == FOUND || headers.containsKey("Set-Cookie")) {
      headers.put("Cache-Control", "no-store");
    }
    return new WebAnswer(response.getStatusCode(), headers, body);
  }

  private static WebAnswer plain(int status, String text) {
    return WebAnswer.of(status, "text/plain", text);
  }
}
