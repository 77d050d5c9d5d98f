package org.isshistorian.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.isshistorian.chat.SecretStore;
import org.isshistorian.config.SlackSettings;

/// Makes Bolt's app. Everything that Bolt would else read from the environment is set, and none of
/// its middleware is used: it asks Slack about the token before it acknowledges, and lets calls
/// from the future pass. What it does is done by [Signature], [Tokens] and [Deliveries].
final class BoltApps {
  private BoltApps() {}

  // The old names of two paths are read from the environment, too, unless they are set.
  @SuppressWarnings("deprecation")
  static App open(
      Slack slack,
      SlackSettings settings,
      Installations installations,
      SecretStore secrets,
      InstantSource clock) {
    Optional<SlackSettings.OAuth> oauth = settings.oauth();
    AppConfig config =
        AppConfig.builder()
            .slack(slack)
            .singleTeamBotToken(null)
            .signingSecret(null)
            .verificationToken(null)
            .clientId(oauth.map(SlackSettings.OAuth::clientId).orElse(null))
            .clientSecret(oauth.map(o -> o.clientSecret().reveal()).orElse(null))
            .redirectUri(
                oauth.flatMap(SlackSettings.OAuth::publicUrl).map(BoltApps::redirect).orElse(null))
            .scope(String.join(",", SlackApp.SCOPES))
            .userScope(null)
            .oauthInstallPath(SlackApp.INSTALL)
            .oauthStartPath(SlackApp.INSTALL)
            .oauthRedirectUriPath(SlackApp.REDIRECT)
            .oauthCallbackPath(SlackApp.REDIRECT)
            .oauthCancellationUrl(null)
            .oauthCompletionUrl(null)
            .threadPoolSize(1)
            .allEventsApiAutoAckEnabled(true)
            .unmatchedRequestHandler(_ -> com.slack.api.bolt.response.Response.ok())
            .build();
    var app = new App(config, List.of());
    app.asOAuthApp(oauth.isPresent());
    InstallFailures.handledIn(app);
    app.service(installations);
    app.service(new InstallStates(secrets, clock, new SecureRandom()));
    return app;
  }

  private static String redirect(URI publicUrl) {
    return publicUrl.toString().replaceAll("/*$", "") + SlackApp.REDIRECT;
  }
}
