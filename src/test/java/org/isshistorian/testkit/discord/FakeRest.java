package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The REST interface of the fake: what the adapter calls, with Discord's own refusals. Guarded by
/// the fake's lock.
final class FakeRest {
  private static final Pattern CHANNEL =
      Pattern.compile("channels/(\\d+)/messages(?:/(\\d+)/crosspost)?");
  private static final Pattern CALLBACK = Pattern.compile("interactions/(\\d+)/([^/]+)/callback");
  private static final Pattern WEBHOOK =
      Pattern.compile("webhooks/\\d+/([^/]+)(?:/messages/([^/]+))?");
  private static final Pattern COMMANDS =
      Pattern.compile("applications/\\d+(?:/guilds/\\d+)?/commands");

  private final FakeDiscord discord;
  private final Set<String> known =
      new HashSet<>(
          Set.of(
              Place.LOUNGE.channel(),
              Place.READ_ONLY.channel(),
              Place.NEWS.channel(),
              Place.THREAD.channel(),
              Place.WITHOUT_HISTORY.channel(),
              Place.WITHOUT_FILES.channel(),
              Place.DIRECT.channel()));

  FakeRest(FakeDiscord discord) {
    this.discord = discord;
  }

  Answered answer(Recorded call, String authorization) {
    String path = call.plainPath();
    Matcher callback = CALLBACK.matcher(path);
    if (callback.matches()) {
      return callback(call, callback.group(1), callback.group(2));
    }
    Matcher webhook = WEBHOOK.matcher(path);
    if (webhook.matches()) {
      return webhook(call, webhook.group(1), Optional.ofNullable(webhook.group(2)));
    }
    if (!authorization.equals("Bot " + FakeDiscord.TOKEN)) {
      return Answered.error(401, 0, "401: Unauthorized");
    }
    Matcher channel = CHANNEL.matcher(path);
    if (channel.matches()) {
      return channel.group(2) == null
          ? post(call, channel.group(1))
          : crosspost(channel.group(1), channel.group(2));
    }
    return COMMANDS.matcher(path).matches() ? commands(call) : other(path);
  }

  private Answered other(String path) {
    return switch (path) {
      case "applications/@me" ->
          Answered.ok(
              Json.object(
                  "{\"id\": \"%s\", \"name\": \"ISS Historian\"}", FakeDiscord.APPLICATION));
      case "users/@me" -> Answered.ok(discord.self());
      case "gateway/bot" ->
          Answered.ok(
              Json.object(
                  """
                  {"url": "%s", "shards": %d, "session_start_limit":
                   {"total": 1000, "remaining": 999, "reset_after": 1000, "max_concurrency": 16}}
                  """,
                  discord.gatewayAddress(), discord.shards()));
      case "users/@me/channels" -> Answered.ok(Place.DIRECT.channel(Person.ADA));
      default -> Answered.error(404, 0, "404: Not Found");
    };
  }

  /// Echoes the commands with what Discord adds.
  private static Answered commands(Recorded call) {
    JsonNode echoed = call.body().deepCopy();
    for (JsonNode command : echoed) {
      ((ObjectNode) command)
          .put("id", "5000")
          .put("application_id", FakeDiscord.APPLICATION)
          .put("version", "1");
    }
    return Answered.ok(echoed);
  }

  private Answered post(Recorded call, String channel) {
    if (!known.contains(channel)) {
      return Answered.error(404, 10003, "Unknown Channel");
    }
    if (channel.equals(Place.READ_ONLY.channel())) {
      return Answered.error(403, 50013, "Missing Permissions");
    }
    if (channel.equals(Place.WITHOUT_HISTORY.channel()) && call.body().has("message_reference")) {
      return Answered.error(400, 160002, "Cannot reply without permission to read history");
    }
    if (mayNotAttach(call, channel)) {
      return Answered.error(403, 50013, "Missing Permissions");
    }
    return broken(call)
        .map(rule -> Answered.error(400, 50035, rule))
        .orElseGet(() -> {
          ObjectNode message = discord.messages().createOnce(channel, call.body());
          discord.messages().attach(message, call);
          return Answered.ok(message);
        });
  }

  private static boolean mayNotAttach(Recorded call, String channel) {
    return !call.files().isEmpty() && channel.equals(Place.WITHOUT_FILES.channel());
  }

  private static Optional<String> broken(Recorded call) {
    return MessageRules.broken(call.body()).or(() -> FileRules.broken(call));
  }

  private Answered crosspost(String channel, String message) {
    return channel.equals(Place.NEWS.channel())
        ? Answered.ok(discord.messages().find(message).orElseThrow())
        : Answered.error(400, 50068, "Invalid message type");
  }

  private Answered callback(Recorded call, String id, String token) {
    Interacting interaction = discord.interactions().get(token);
    if (interaction == null || !interaction.id.equals(id) || interaction.expired) {
      return Answered.error(404, 10062, "Unknown interaction");
    }
    if (interaction.response != 0) {
      return Answered.error(400, 40060, "Interaction has already been acknowledged.");
    }
    int type = call.body().path("type").asInt();
    JsonNode data = call.body().path("data");
    interaction.response = type;
    interaction.acknowledgedNanos = System.nanoTime();
    ObjectNode resource = Json.object("{\"type\": %d}", type);
    switch (type) {
      case 4, 5 -> resource.set("message", promise(interaction, data, type == 5));
      case 6 -> interaction.original = interaction.source;
      case 8 -> interaction.choices = Optional.of(data.path("choices"));
      default -> throw new IllegalStateException("no callback of type " + type);
    }
    ObjectNode body =
        Json.object("{\"interaction\": {\"id\": \"%s\", \"type\": 2}}", interaction.id);
    body.set("resource", resource);
    return call.path().contains("with_response=true") ? Answered.ok(body) : Answered.nothing();
  }

  private ObjectNode promise(Interacting interaction, JsonNode data, boolean loading) {
    interaction.ephemeral = (data.path("flags").asInt() & Messages.EPHEMERAL) != 0;
    int flags = (loading ? Messages.LOADING : 0) | (interaction.ephemeral ? Messages.EPHEMERAL : 0);
    ObjectNode message =
        discord.messages().create(interaction.place.channel(), Json.empty(), flags);
    interaction.original = Optional.of(message);
    return message;
  }

  private Answered webhook(Recorded call, String token, Optional<String> message) {
    Interacting interaction = discord.interactions().get(token);
    if (interaction == null || interaction.expired) {
      return Answered.error(401, 50027, "Invalid Webhook Token");
    }
    if (interaction.response == 0) {
      return Answered.error(404, 10015, "Unknown Webhook");
    }
    Optional<String> broken = call.method().equals("DELETE") ? Optional.empty() : broken(call);
    if (mayNotAttach(call, interaction.place.channel())) {
      return Answered.error(403, 50013, "Missing Permissions");
    }
    if (broken.isPresent()) {
      return Answered.error(400, 50035, broken.get());
    }
    if (message.isEmpty()) {
      int flags = call.body().path("flags").asInt() & Messages.EPHEMERAL;
      return Answered.ok(
          discord.messages().create(interaction.place.channel(), call.body(), flags));
    }
    return interaction
        .original
        .map(original -> edit(call, interaction, original))
        .orElseGet(() -> Answered.error(404, 10008, "Unknown Message"));
  }

  private Answered edit(Recorded call, Interacting interaction, ObjectNode original) {
    if (call.method().equals("DELETE")) {
      discord.messages().delete(original.get("id").asText());
      interaction.deleted = true;
      return Answered.nothing();
    }
    int kept = original.get("flags").asInt() & Messages.EPHEMERAL;
    discord.messages().change(original, call.body());
    discord.messages().attach(original, call);
    original.put("flags", (original.get("flags").asInt() & ~Messages.LOADING) | kept);
    interaction.answered = true;
    interaction.answeredNanos = System.nanoTime();
    return Answered.ok(original);
  }

  static Map<String, String> headers() {
    return Map.of("via", "1.1 google", "content-type", "application/json");
  }
}
