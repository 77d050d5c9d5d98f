package org.isshistorian.slack;

import com.slack.api.bolt.App;
import java.lang.System.Logger.Level;
import java.util.Objects;

/// What people read whose installation fails, and what is logged of it: Bolt's own handlers log the
/// code of the installation.
final class InstallFailures {
  private static final System.Logger LOG = System.getLogger(InstallFailures.class.getName());
  private static final int BAD = 400;

  private final App app;

  private InstallFailures(App app) {
    this.app = app;
  }

  static void handledIn(App app) {
    var failures = new InstallFailures(app);
    app.oauthCallbackError((request, response) ->
        failures.page(
            response, Objects.requireNonNullElse(request.getPayload().getError(), "denied")));
    app.oauthCallbackStateError((_, response) -> failures.page(response, "invalid_state"));
    app.oauthCallbackAccessError(
        (com.slack.api.bolt.service.builtin.oauth.OAuthV2AccessErrorHandler)
            (_, response, answer) ->
                failures.page(response, Objects.requireNonNullElse(answer.getError(), "unknown")));
    app.oauthCallbackException((_, response, _) -> failures.page(response, "try_again"));
  }

  private com.slack.api.bolt.response.Response page(
      com.slack.api.bolt.response.Response response, String reason) {
    LOG.log(Level.INFO, "an installation ends without success");
    response.setStatusCode(BAD);
    response.setContentType("text/html; charset=utf-8");
    response.setBody(
        app.config().getOAuthRedirectUriPageRenderer().renderFailurePage(SlackApp.INSTALL, reason));
    return response;
  }
}
