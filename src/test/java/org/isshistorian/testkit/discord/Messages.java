package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All messages of the fake, by channel. Guarded by the fake's lock.
final class Messages {
  static final int EPHEMERAL = 1 << 6;
  static final int LOADING = 1 << 7;

  private final Snowflakes ids;
  private final Person bot;
  private final Map<String, List<ObjectNode>> channels = new HashMap<>();
  private final Map<String, ObjectNode> byNonce = new HashMap<>();
  private int componentId;

  Messages(Snowflakes ids, Person bot) {
    this.ids = ids;
    this.bot = bot;
  }

  /// A message of the bot, from what it sent.
  ObjectNode create(String channel, JsonNode sent, int flags) {
    ObjectNode author = bot.user();
    author.put("bot", true);
    ObjectNode message = blank(channel, author);
    change(message, sent);
    message.put("flags", message.get("flags").asInt() | flags);
    channels.computeIfAbsent(channel, _ -> new ArrayList<>()).add(message);
    return message;
  }

  /// The same for a nonce that has been there; one message results.
  ObjectNode createOnce(String channel, JsonNode sent) {
    String nonce = sent.path("nonce").asText("");
    boolean enforced = sent.path("enforce_nonce").asBoolean() && !nonce.isEmpty();
    ObjectNode before = enforced ? byNonce.get(channel + " " + nonce) : null;
    if (before != null) {
      return before;
    }
    ObjectNode message = create(channel, sent, 0);
    if (sent.has("message_reference")) {
      message.set("message_reference", sent.get("message_reference"));
    }
    byNonce.put(channel + " " + nonce, message);
    return message;
  }

  /// A message of a person.
  ObjectNode said(String channel, Person who, String text) {
    ObjectNode message = blank(channel, who.user());
    message.put("content", text);
    channels.computeIfAbsent(channel, _ -> new ArrayList<>()).add(message);
    return message;
  }

  private ObjectNode blank(String channel, ObjectNode author) {
    ObjectNode message =
        Json.object(
            """
            {"id": "%s", "channel_id": "%s", "content": "", "timestamp": "2026-01-01T00:00:00+00:00",
             "edited_timestamp": null, "tts": false, "mention_everyone": false, "mentions": [],
             "mention_roles": [], "attachments": [], "embeds": [], "components": [], "pinned": false,
             "type": 0, "flags": 0}
            """,
            ids.next(), channel);
    message.set("author", author);
    return message;
  }

  void change(ObjectNode message, JsonNode sent) {
    for (String field : List.of("content", "embeds", "flags")) {
      if (sent.hasNonNull(field)) {
        message.set(field, sent.get(field));
      }
    }
    if (sent.hasNonNull("components")) {
      JsonNode components = sent.get("components").deepCopy();
      number(components);
      message.set("components", components);
    }
  }

  /// Keeps the files that came with a message: from then on they have an address.
  void attach(ObjectNode message, Recorded call) {
    for (Upload file : call.files()) {
      String address = "https://cdn.discordapp.com/attachments/%s".formatted(file.name());
      message
          .withArray("attachments")
          .addObject()
          .put("id", ids.next())
          .put("filename", file.name())
          .put("size", file.size())
          .put("url", address)
          .put("proxy_url", address)
          .put(
              "description",
              FileRules.announced(file, call.body()).orElseThrow().path("description").asText());
    }
    resolve(message.path("components"));
  }

  private static void resolve(JsonNode components) {
    for (JsonNode component : components) {
      JsonNode file = component.path("file");
      String url = file.path("url").asText("");
      if (url.startsWith("attachment://")) {
        String address = url.replace("attachment://", "https://cdn.discordapp.com/attachments/");
        ((ObjectNode) file).put("url", address).put("proxy_url", address);
      }
      resolve(component.path("components"));
    }
  }

  /// Discord gives each component a number.
  private void number(JsonNode components) {
    for (JsonNode component : components) {
      ((ObjectNode) component).put("id", ++componentId);
      number(component.path("components"));
    }
  }

  List<ObjectNode> in(String channel) {
    return channels.getOrDefault(channel, List.of());
  }

  /// Those of the bot that are for all.
  List<ObjectNode> ofTheBot(String channel) {
    return in(channel).stream()
        .filter(message -> message.at("/author/id").asText().equals(bot.id()))
        .filter(message -> (message.get("flags").asInt() & (EPHEMERAL | LOADING)) == 0)
        .toList();
  }

  Optional<ObjectNode> find(String id) {
    return channels.values().stream()
        .flatMap(List::stream)
        .filter(message -> message.get("id").asText().equals(id))
        .findFirst();
  }

  void delete(String id) {
    channels.values().forEach(list -> list.removeIf(m -> m.get("id").asText().equals(id)));
  }
}
