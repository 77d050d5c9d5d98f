package org.isshistorian.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// What people do, as Slack tells an app of it.
public final class Payload {
  public static final String TEAM = "T1";
  public static final String USER = "U1";

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final FakeSlack slack;
  private final String team;
  private final String user;

  public Payload(FakeSlack slack) {
    this(slack, TEAM, USER);
  }

  public Payload(FakeSlack slack, String team, String user) {
    this.slack = slack;
    this.team = team;
    this.user = user;
  }

  /// `/iss text`
  public JsonObject command(String channel, String text) {
    return object(
        "command",
        "/iss",
        "text",
        text,
        "team_id",
        team,
        "channel_id",
        channel,
        "channel_name",
        "general",
        "user_id",
        user,
        "trigger_id",
        slack.web().trigger(),
        "response_url",
        slack.hook(team, channel));
  }

  public JsonObject mention(String channel, String text, String ts, String thread) {
    JsonObject event = object("type", "app_mention", "user", user, "text", text, "ts", ts);
    event.addProperty("channel", channel);
    if (!thread.isEmpty()) {
      event.addProperty("thread_ts", thread);
    }
    return event(event);
  }

  public JsonObject direct(String channel, String text, String ts) {
    return event(
        object(
            "type", "message",
            "channel_type", "im",
            "channel", channel,
            "user", user,
            "text", text,
            "ts", ts));
  }

  public JsonObject homeOpened() {
    return event(object("type", "app_home_opened", "user", user, "channel", "D1", "tab", "home"));
  }

  /// An event around its own fields, with an id of its own.
  public JsonObject event(JsonObject event) {
    JsonObject callback =
        object(
            "type",
            "event_callback",
            "team_id",
            team,
            "api_app_id",
            "A1",
            "event_id",
            "Ev" + NUMBERS.incrementAndGet());
    callback.addProperty("event_time", 1_700_000_000);
    callback.add("event", event);
    return callback;
  }

  /// A press of a button under a message.
  public JsonObject press(JsonObject button, Said message, String ts) {
    JsonObject press = interaction("block_actions");
    boolean alone =
        message.way().equals("chat.postEphemeral") || message.type().equals("ephemeral");
    JsonObject container = object("type", "message", "message_ts", ts);
    container.addProperty("channel_id", message.channel());
    container.addProperty("is_ephemeral", alone);
    if (!message.thread().isEmpty()) {
      container.addProperty("thread_ts", message.thread());
    }
    press.add("container", container);
    press.add("channel", object("id", message.channel(), "name", "general"));
    press.addProperty("response_url", slack.hook(team, message.channel()));
    press.add("actions", actions(button));
    return press;
  }

  /// A press, or a choice, on the home page.
  public JsonObject atHome(JsonObject element, Said page) {
    JsonObject press = interaction("block_actions");
    press.add("container", object("type", "view", "view_id", "V1"));
    JsonObject view = page.body().getAsJsonObject("view").deepCopy();
    view.addProperty("id", "V1");
    press.add("view", view);
    press.add("actions", actions(element));
    return press;
  }

  /// A form that was filled in.
  public JsonObject submission(Said form, Map<String, JsonObject> values) {
    JsonObject submission = interaction("view_submission");
    JsonObject view = form.body().getAsJsonObject("view").deepCopy();
    view.addProperty("id", "V" + NUMBERS.incrementAndGet());
    var filled = new JsonObject();
    values.forEach((field, value) -> {
      var inner = new JsonObject();
      inner.add("iss-field", value);
      filled.add(field, inner);
    });
    var state = new JsonObject();
    state.add("values", filled);
    view.add("state", state);
    submission.add("view", view);
    return submission;
  }

  /// What is typed so far in a field of a form.
  public JsonObject typing(String field, String typed) {
    JsonObject typing = interaction("block_suggestion");
    typing.addProperty("block_id", field);
    typing.addProperty("action_id", "iss-field");
    typing.addProperty("value", typed);
    return typing;
  }

  private JsonObject interaction(String type) {
    JsonObject interaction = object("type", type, "trigger_id", slack.web().trigger());
    interaction.add("team", object("id", team, "domain", "club"));
    interaction.add("user", object("id", user, "username", "ann", "team_id", team));
    interaction.addProperty("api_app_id", "A1");
    return interaction;
  }

  private static JsonArray actions(JsonObject element) {
    JsonObject action = element.deepCopy();
    action.addProperty("action_ts", "1700000000.1");
    var actions = new JsonArray();
    actions.add(action);
    return actions;
  }

  /// Names and values in turn.
  public static JsonObject object(String... pairs) {
    var object = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) {
      object.addProperty(pairs[i], pairs[i + 1]);
    }
    return object;
  }
}
