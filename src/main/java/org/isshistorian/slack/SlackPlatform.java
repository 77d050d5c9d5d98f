package org.isshistorian.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.config.SlackSettings;

/// The bot on Slack: over Socket Mode where there is an app token, over HTTP where there is a
/// signing secret, over both where there are both. Slack knows no key by which it would refuse a
/// repeated post, so there is no time in which repeating is safe.
public final class SlackPlatform implements ChatPlatform {
  static final String NAME = "slack";

  private static final System.Logger LOG = System.getLogger(SlackPlatform.class.getName());
  private static final String REMEDY =
      "check SLACK_BOT_TOKEN (OAuth & Permissions, Bot User OAuth Token) or install the app again";

  private final SlackSettings settings;
  private final SlackPorts ports;
  private final Slack slack;
  private final Backoff backoff;
  private final Installations installations;
  private final Tokens tokens;
  private final Turns turns = new Turns();
  private final Work work;
  private final ChannelLanes lanes = new ChannelLanes();
  private final Speaker speaker;
  private final PostRenderer posts = new PostRenderer();
  private volatile SocketMode socket;
  private volatile boolean ready;

  public SlackPlatform(SlackSettings settings, SlackPorts ports) {
    this(settings, ports, SlackClient.open(settings.api()), new Backoff());
  }

  SlackPlatform(SlackSettings settings, SlackPorts ports, Slack slack, Backoff backoff) {
    this.settings = settings;
    this.ports = ports;
    this.slack = slack;
    this.backoff = backoff;
    this.installations = new Installations(ports.secrets());
    this.tokens = new Tokens(slack, settings, installations, ports.clock());
    this.work = new Work(ports.seen(), ports.clock(), turns);
    this.speaker = new Speaker(slack, tokens, lanes);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String check() throws PlatformRefusedException, IOException {
    if (settings.botToken().isEmpty()) {
      return "installed in %d workspaces".formatted(installations.count());
    }
    AuthTestResponse found = identify();
    List<String> missing = missingScopes(found);
    String lacking = missing.isEmpty() ? "" : ", without the scopes " + missing;
    return "%s in %s%s".formatted(found.getUser(), found.getTeam(), lacking);
  }

  @Override
  public void start(CommandRouter router) throws PlatformRefusedException, InterruptedException {
    if (settings.botToken().isPresent()) {
      AuthTestResponse found = backoff.until(this::identify);
      tokens.settle(found.getTeamId());
      warnOfMissing(missingScopes(found));
    }
    App app = BoltApps.open(slack, settings, installations, ports.secrets(), ports.clock());
    var answering = new Answering(router, speaker, turns, settings.subscribers());
    var screens = new Screens(router, answering, speaker, turns);
    new Deliveries(work, answering, screens, installations).register(app);
    new Presses(work, answering, screens).register(app);
    app.start();
    if (settings.signingSecret().isPresent()) {
      var signature = new Signature(settings.signingSecret().get(), ports.clock());
      new HttpDeliveries(app, signature).addTo(ports.routes());
    }
    if (settings.appToken().isPresent()) {
      socket = new SocketMode(slack, app, settings.appToken().get(), backoff);
      socket.open();
    }
    ready = true;
  }

  private AuthTestResponse identify() throws IOException, PlatformRefusedException {
    String token = settings.botToken().orElseThrow().reveal();
    return Errors.check(() -> slack.methods(token).authTest(r -> r), REMEDY);
  }

  /// The scopes that Slack does not name with the token; none where it names none at all.
  private static List<String> missingScopes(AuthTestResponse found) {
    Map<String, List<String>> headers = found.getHttpResponseHeaders();
    List<String> named = headers == null ? null : headers.get("x-oauth-scopes");
    if (named == null || named.isEmpty()) {
      return List.of();
    }
    List<String> given = List.of(named.get(0).split("[,\\s]+", -1));
    return SlackApp.SCOPES.stream().filter(scope -> !given.contains(scope)).toList();
  }

  private static void warnOfMissing(List<String> scopes) {
    if (!scopes.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "Slack: the app lacks the scopes {0}; compare it with config/slack-manifest.yaml",
          scopes);
    }
  }

  @Override
  public PostOutcome post(ChannelRef channel, Post post) throws InterruptedException {
    // Slack opens the conversation with a person whose id stands for a channel.
    String where = channel.person().orElse(channel.id());
    var place = new Place(channel.space(), where, "", "", "");
    return speaker.publicly(place, posts.render(post));
  }

  @Override
  public Duration repeatWindow() {
    return Duration.ZERO;
  }

  @Override
  public boolean ready() {
    return ready && (socket == null || socket.connected());
  }

  @Override
  public void close() {
    ready = false;
    backoff.close();
    // What is delivered from here on is not acknowledged, so that Slack repeats it elsewhere.
    work.close();
    turns.close();
    SocketMode connection = socket;
    if (connection != null) {
      connection.close();
    }
    lanes.close();
    try {
      slack.close();
    } catch (Exception e) {
      LOG.log(Level.DEBUG, "the client is not closed in order: {0}", e.getMessage());
    }
  }
}
