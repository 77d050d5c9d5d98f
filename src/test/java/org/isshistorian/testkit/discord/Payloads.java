package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the gateway tells of people's doings.
final class Payloads {
  private static final int STRING = 3;
  private static final int BOOLEAN = 5;

  private Payloads() {}

  /// The data of a call of a subcommand; one option may be the one that is being typed.
  static ObjectNode command(String command, Map<String, String> options, Optional<String> focused) {
    ObjectNode data = Json.object("{\"id\": \"5000\", \"name\": \"iss\", \"type\": 1}");
    ObjectNode subcommand = data.putArray("options").addObject();
    subcommand.put("type", 1).put("name", command);
    ArrayNode given = subcommand.putArray("options");
    options.forEach((name, value) -> {
      ObjectNode option = given.addObject().put("name", name);
      if (name.equals("private")) {
        option.put("type", BOOLEAN).put("value", Boolean.parseBoolean(value));
      } else {
        option.put("type", STRING).put("value", value);
      }
      focused.filter(name::equals).ifPresent(_ -> option.put("focused", true));
    });
    return data;
  }

  static ObjectNode interaction(
      Interacting interaction, Person who, int type, ObjectNode data, String locale) {
    Place place = interaction.place;
    int context = place.isDirect() ? 1 : 0;
    ObjectNode payload =
        Json.object(
            """
            {"id": "%s", "application_id": "%s", "type": %d, "token": "%s", "version": 1,
             "channel_id": "%s", "locale": "%s", "context": %d, "entitlements": [],
             "app_permissions": "274877942784", "attachment_size_limit": 10485760}
            """,
            interaction.id,
            FakeDiscord.APPLICATION,
            type,
            interaction.token,
            place.channel(),
            locale,
            context);
    payload.set("channel", place.channel(who));
    payload.set("data", data);
    ObjectNode owners = payload.putObject("authorizing_integration_owners");
    if (place.isDirect()) {
      payload.set("user", who.user());
      owners.put("1", who.id());
    } else {
      payload.put("guild_id", place.guild()).put("guild_locale", "en-US");
      payload.set(
          "guild",
          Json.object("{\"id\": \"%s\", \"locale\": \"en-US\", \"features\": []}", place.guild()));
      payload.set("member", who.member(place.permissions(who)));
      owners.put(place.known() ? "0" : "1", place.known() ? place.guild() : who.id());
    }
    interaction.source.ifPresent(source -> payload.set("message", source.deepCopy()));
    return payload;
  }

  /// A message as the bot is told of it: without its text, unless the bot is mentioned, replied to
  /// with a ping, or written to directly.
  static ObjectNode said(Place place, Person who, ObjectNode message, Optional<JsonNode> replyTo) {
    ObjectNode told = message.deepCopy();
    boolean mentioned = message.get("content").asText().contains("<@" + FakeDiscord.BOT.id() + ">");
    boolean pinged = replyTo.isPresent();
    if (mentioned || pinged) {
      ObjectNode bot = FakeDiscord.BOT.user().put("bot", true);
      ((ArrayNode) told.get("mentions")).add(bot);
    }
    if (!mentioned && !pinged && !place.isDirect()) {
      told.put("content", "");
    }
    if (!place.isDirect()) {
      told.put("guild_id", place.guild());
      ObjectNode member = who.member(0);
      member.remove(List.of("user", "permissions"));
      told.set("member", member);
    }
    replyTo.ifPresent(to -> {
      told.put("type", 19);
      told.set("referenced_message", to.deepCopy());
      told.set(
          "message_reference",
          Json.object(
              "{\"type\": 0, \"message_id\": \"%s\", \"channel_id\": \"%s\"}",
              to.get("id").asText(), place.channel()));
    });
    return told;
  }

  /// Every button of a message.
  static List<JsonNode> buttons(JsonNode message) {
    List<JsonNode> buttons = new ArrayList<>();
    for (JsonNode component : message.path("components")) {
      if (component.path("type").asInt() == 2) {
        buttons.add(component);
      }
      buttons.addAll(buttons(component));
    }
    return buttons;
  }
}
