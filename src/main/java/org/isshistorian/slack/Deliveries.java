package org.isshistorian.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// Takes commands and events from Slack: translates them, hands the work over, and acknowledges.
final class Deliveries {
  private static final String DIRECT = "im";
  private static final String HOME = "home";

  private final Work work;
  private final Answering answering;
  private final Screens screens;
  private final Installations installations;

  Deliveries(Work work, Answering answering, Screens screens, Installations installations) {
    this.work = work;
    this.answering = answering;
    this.screens = screens;
    this.installations = installations;
  }

  void register(App app) {
    app.command(SlackApp.COMMAND, this::command);
    app.event(AppMentionEvent.class, this::mention);
    app.event(MessageEvent.class, this::message);
    app.event(AppHomeOpenedEvent.class, this::homeOpened);
    app.event(AppUninstalledEvent.class, this::uninstalled);
    app.event(TokensRevokedEvent.class, this::revoked);
  }

  private com.slack.api.bolt.response.Response command(
      SlashCommandRequest request, SlashCommandContext context) {
    var payload = request.getPayload();
    String line = SlackText.typed(text(payload.getText()));
    var place =
        new Place(
            text(payload.getTeamId()),
            text(payload.getChannelId()),
            "",
            text(payload.getUserId()),
            text(payload.getResponseUrl()));
    String trigger = text(payload.getTriggerId());
    work.once(
        trigger,
        () -> {
          if (!screens.formInsteadOf(line, place, trigger)) {
            answering.slash(line, place);
          }
        });
    return context.ack();
  }

  private com.slack.api.bolt.response.Response mention(
      EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    AppMentionEvent event = payload.getEvent();
    String channel = text(event.getChannel());
    String thread = Objects.requireNonNullElse(event.getThreadTs(), event.getTs());
    var place = new Place(payload.getTeamId(), channel, text(thread), text(event.getUser()), "");
    // What bots say is not answered: two of them would never end. A mention in a direct message
    // comes as a message as well.
    if (event.getBotId() == null && event.getUser() != null && !place.direct()) {
      String line = SlackText.typed(text(event.getText()));
      work.once(payload.getEventId(), () -> answering.said(line, place));
    }
    return context.ack();
  }

  private com.slack.api.bolt.response.Response message(
      EventsApiPayload<MessageEvent> payload, EventContext context) {
    MessageEvent event = payload.getEvent();
    boolean person = event.getBotId() == null && event.getUser() != null;
    if (person && DIRECT.equals(event.getChannelType())) {
      var place =
          new Place(
              payload.getTeamId(),
              text(event.getChannel()),
              text(event.getThreadTs()),
              event.getUser(),
              "");
      String line = SlackText.typed(text(event.getText()));
      work.once(payload.getEventId(), () -> answering.said(line, place));
    }
    return context.ack();
  }

  private com.slack.api.bolt.response.Response homeOpened(
      EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    if (HOME.equals(event.getTab())) {
      var place = new Place(payload.getTeamId(), event.getUser(), "", event.getUser(), "");
      work.once(payload.getEventId(), () -> screens.home(place, Optional.empty()));
    }
    return context.ack();
  }

  private com.slack.api.bolt.response.Response uninstalled(
      EventsApiPayload<AppUninstalledEvent> payload, EventContext context) {
    work.once(payload.getEventId(), () -> forget(payload.getTeamId(), payload.getEventTime()));
    return context.ack();
  }

  private com.slack.api.bolt.response.Response revoked(
      EventsApiPayload<TokensRevokedEvent> payload, EventContext context) {
    var tokens = payload.getEvent().getTokens();
    if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
      work.once(payload.getEventId(), () -> forget(payload.getTeamId(), payload.getEventTime()));
    }
    return context.ack();
  }

  /// Forgets an installation, unless it is newer than the event: Slack may deliver that late, when
  /// the workspace has installed the bot again.
  private void forget(String team, Integer seconds) {
    Instant at = seconds == null ? Instant.MAX : Instant.ofEpochSecond(seconds);
    boolean older =
        installations
            .find(team)
            .map(bot -> bot.getInstalledAt())
            .map(millis -> !Instant.ofEpochMilli(millis).isAfter(at))
            .orElse(true);
    if (older) {
      installations.remove(team);
    }
  }

  private static String text(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
