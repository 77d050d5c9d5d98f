package org.isshistorian.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/// The methods of the Web API that the bot uses, and Slack's addresses for answers.
public final class FakeWebApi {
  private static final int MOST_USES = 5;
  private static final int LONGEST_TEXT = 40_000;
  private static final Map<String, String> SCOPE =
      Map.of(
          "chat.postMessage", "chat:write",
          "chat.postEphemeral", "chat:write",
          "conversations.history", "channels:history");

  private final FakeSlack slack;
  private final Set<String> triggers = ConcurrentHashMap.newKeySet();
  private final Map<String, JsonObject> codes = new ConcurrentHashMap<>();
  private final Map<String, JsonObject> refreshes = new ConcurrentHashMap<>();
  private final Queue<String> called = new ConcurrentLinkedQueue<>();

  FakeWebApi(FakeSlack slack) {
    this.slack = slack;
  }

  /// A trigger, good for one form.
  public String trigger() {
    String trigger = "trigger." + slack.number();
    triggers.add(trigger);
    return trigger;
  }

  /// What a code of an installation, or a refresh token, is worth.
  public void code(String code, JsonObject grant) {
    codes.put(code, grant);
  }

  public void refresh(String token, JsonObject grant) {
    refreshes.put(token, grant);
  }

  /// The methods that were called, in order.
  public List<String> called() {
    return List.copyOf(called);
  }

  MockResponse answer(RecordedRequest request) {
    String path = request.getUrl().encodedPath();
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    if (path.startsWith("/hooks/")) {
      return hook(path.substring("/hooks/".length()), body);
    }
    String method = path.replaceFirst("^/api/", "");
    called.add(method);
    return faulty(method, () -> method(method, request, body));
  }

  private interface Doing {
    MockResponse make();
  }

  private MockResponse faulty(String method, Doing doing) {
    Optional<Fault> fault = slack.nextFault(method);
    return fault.isEmpty()
        ? doing.make()
        : switch (fault.get()) {
          case Fault.LostReply _ ->
              doing
                  .make()
                  .newBuilder()
                  .onResponseStart(new SocketEffect.CloseSocket(true, false, false))
                  .build();
          case Fault.Status status -> new MockResponse.Builder().code(status.code()).build();
          case Fault.TooMany many ->
              new MockResponse.Builder()
                  .code(429)
                  .addHeader("Retry-After", many.seconds())
                  .body("{\"ok\":false,\"error\":\"ratelimited\"}")
                  .build();
          case Fault.Mistake mistake -> error(mistake.code());
        };
  }

  private MockResponse method(String method, RecordedRequest request, String body) {
    Map<String, String> form = form(body);
    String authorization = request.getHeaders().get("Authorization");
    String token =
        authorization != null && authorization.startsWith("Bearer ")
            ? authorization.substring("Bearer ".length())
            : form.getOrDefault("token", "");
    if (method.equals("oauth.v2.access")) {
      return access(form, authorization);
    }
    if (method.equals("apps.connections.open")) {
      return token.equals(FakeSlack.APP_TOKEN) ? opened() : error("invalid_auth");
    }
    Optional<FakeWorkspace> workspace = slack.ofToken(token);
    if (workspace.isEmpty()) {
      return error(
          token.isEmpty()
              ? "not_authed"
              : slack.isRevoked(token) ? "token_revoked" : "invalid_auth");
    }
    String scope = SCOPE.get(method);
    if (scope != null && !workspace.get().scopes().contains(scope)) {
      JsonObject lacking = failed("missing_scope");
      lacking.addProperty("needed", scope);
      lacking.addProperty("provided", String.join(",", workspace.get().scopes()));
      return json(lacking).build();
    }
    return inWorkspace(method, workspace.get(), form);
  }

  private MockResponse inWorkspace(
      String method, FakeWorkspace workspace, Map<String, String> form) {
    return switch (method) {
      case "auth.test" -> identity(workspace);
      case "chat.postMessage", "chat.postEphemeral" -> post(method, workspace, form);
      case "views.open" -> open(workspace, form);
      case "views.publish" -> publish(workspace, form);
      default -> error("unknown_method");
    };
  }

  private MockResponse identity(FakeWorkspace workspace) {
    JsonObject who = ok();
    who.addProperty("team_id", workspace.team());
    who.addProperty("team", "Space Club");
    who.addProperty("user", "isshistorian");
    who.addProperty("user_id", FakeWorkspace.BOT);
    who.addProperty("bot_id", "BBOT");
    return json(who).addHeader("x-oauth-scopes", String.join(",", workspace.scopes())).build();
  }

  private MockResponse opened() {
    JsonObject answer = ok();
    answer.addProperty("url", slack.socketAddress(slack.socket().ticket()).toString());
    return json(answer).build();
  }

  private MockResponse post(String method, FakeWorkspace workspace, Map<String, String> form) {
    String channel = form.getOrDefault("channel", "");
    String refusal = workspace.refusal(channel);
    if (!refusal.isEmpty()) {
      return error(refusal);
    }
    if (form.getOrDefault("text", "").isEmpty()) {
      return error("no_text");
    }
    if (form.get("text").length() > LONGEST_TEXT) {
      return error("msg_too_long");
    }
    JsonObject said = fields(form);
    Optional<String> mistake =
        said.has("blocks")
            ? BlockRules.ofMessage(said.getAsJsonArray("blocks"))
            : Optional.of("no blocks");
    if (mistake.isPresent()) {
      return error(mistake.get().replaceAll(" .*", ""));
    }
    if (method.equals("chat.postEphemeral") && form.getOrDefault("user", "").isEmpty()) {
      return error("user_not_in_channel");
    }
    slack.heard(new Said(method, workspace.team(), channel, said));
    JsonObject answer = ok();
    answer.addProperty("channel", channel);
    answer.addProperty("ts", "1700000000.%06d".formatted(slack.number()));
    return json(answer).build();
  }

  private MockResponse open(FakeWorkspace workspace, Map<String, String> form) {
    JsonObject said = fields(form);
    if (!triggers.remove(form.getOrDefault("trigger_id", ""))) {
      return error("expired_trigger_id");
    }
    Optional<String> mistake = BlockRules.ofModal(said.getAsJsonObject("view"));
    if (mistake.isPresent()) {
      return error("invalid_arguments");
    }
    slack.heard(new Said("views.open", workspace.team(), "", said));
    return json(ok()).build();
  }

  private MockResponse publish(FakeWorkspace workspace, Map<String, String> form) {
    JsonObject said = fields(form);
    if (BlockRules.ofHome(said.getAsJsonObject("view")).isPresent()) {
      return error("invalid_arguments");
    }
    slack.heard(new Said("views.publish", workspace.team(), form.get("user_id"), said));
    return json(ok()).build();
  }

  /// Installing, and renewing a token: who calls proves to be the app; a code counts once.
  private MockResponse access(Map<String, String> form, String authorization) {
    String basic = authorization == null ? "" : authorization.replaceFirst("Basic ", "");
    String pair = FakeSlack.CLIENT_ID + ":" + FakeSlack.CLIENT_SECRET;
    boolean byHeader = basic.equals(Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
    boolean byForm =
        FakeSlack.CLIENT_ID.equals(form.get("client_id"))
            && FakeSlack.CLIENT_SECRET.equals(form.get("client_secret"));
    if (!byHeader && !byForm) {
      return error("bad_client_secret");
    }
    boolean refreshing = "refresh_token".equals(form.get("grant_type"));
    JsonObject grant =
        refreshing
            ? refreshes.remove(form.getOrDefault("refresh_token", ""))
            : codes.remove(form.getOrDefault("code", ""));
    if (grant == null) {
      return error(refreshing ? "invalid_refresh_token" : "invalid_code");
    }
    JsonObject answer = ok();
    grant.entrySet().forEach(e -> answer.add(e.getKey(), e.getValue()));
    return json(answer).build();
  }

  private MockResponse hook(String id, String body) {
    Optional<FakeSlack.Hook> hook = slack.findHook(id);
    if (hook.isEmpty()) {
      return new MockResponse.Builder().code(404).body("no_such_hook").build();
    }
    return faulty("response_url", () -> said(hook.get(), body));
  }

  private MockResponse said(FakeSlack.Hook hook, String body) {
    if (hook.uses().incrementAndGet() > MOST_USES) {
      return new MockResponse.Builder().code(404).body("used_url").build();
    }
    JsonObject said = JsonParser.parseString(body).getAsJsonObject();
    boolean deletes = said.has("delete_original") && said.get("delete_original").getAsBoolean();
    if (!deletes
        && (!said.has("text") || BlockRules.ofMessage(said.getAsJsonArray("blocks")).isPresent())) {
      return new MockResponse.Builder().code(400).body("invalid_blocks").build();
    }
    slack.heard(new Said("response_url", hook.team(), hook.channel(), said));
    return new MockResponse.Builder().body("ok").build();
  }

  private static JsonObject fields(Map<String, String> form) {
    var fields = new JsonObject();
    form.forEach((name, value) -> {
      boolean json = name.equals("blocks") || name.equals("view");
      fields.add(
          name, json ? JsonParser.parseString(value) : new com.google.gson.JsonPrimitive(value));
    });
    return fields;
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        form.put(
            URLDecoder.decode(pair.substring(0, sign), UTF_8),
            URLDecoder.decode(pair.substring(sign + 1), UTF_8));
      }
    }
    return form;
  }

  private static JsonObject ok() {
    var answer = new JsonObject();
    answer.addProperty("ok", true);
    return answer;
  }

  private static JsonObject failed(String error) {
    var answer = new JsonObject();
    answer.addProperty("ok", false);
    answer.addProperty("error", error);
    answer.add("response_metadata", metadata());
    return answer;
  }

  private static JsonObject metadata() {
    var metadata = new JsonObject();
    metadata.add("messages", new JsonArray());
    return metadata;
  }

  private static MockResponse error(String error) {
    return json(failed(error)).build();
  }

  private static MockResponse.Builder json(JsonObject answer) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "application/json; charset=utf-8")
        .body(answer.toString());
  }
}
