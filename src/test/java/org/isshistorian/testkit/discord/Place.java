package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A channel: of a guild that the bot is in, of one that it is not in (who has installed it for
/// themselves calls it there), or a direct message.
///
/// @param guild the guild's id; empty for a direct message
/// @param known whether the bot is in the guild
/// @param type Discord's number of the kind of channel
public record Place(String guild, String channel, boolean known, int type) {
  static final String MANAGER_ROLE = "2001";

  /// A plain channel.
  public static final Place LOUNGE = new Place("1000", "1100", true, 0);

  /// One in which the bot sees everything and may write nothing.
  public static final Place READ_ONLY = new Place("1000", "1101", true, 0);

  /// An announcement channel.
  public static final Place NEWS = new Place("1000", "1102", true, 5);

  /// A thread of the lounge.
  public static final Place THREAD = new Place("1000", "1103", true, 11);

  /// A channel in which the bot may not read what was said before.
  public static final Place WITHOUT_HISTORY = new Place("1000", "1104", true, 0);

  /// A channel in which the bot may not attach files.
  public static final Place WITHOUT_FILES = new Place("1000", "1105", true, 0);

  /// A channel of a guild that the bot is not in.
  public static final Place FOREIGN = new Place("9000", "9100", false, 0);

  public static final Place DIRECT = new Place("", "7100", true, 1);

  private static final long MANAGE_GUILD = 1L << 5;
  private static final long EVERYDAY =
      (1L << 10) | (1L << 11) | (1L << 15) | (1L << 16) | (1L << 38);

  boolean isDirect() {
    return guild.isEmpty();
  }

  long permissions(Person person) {
    return EVERYDAY | (person.roles().contains(MANAGER_ROLE) ? MANAGE_GUILD : 0);
  }

  /// The channel as it stands in an interaction.
  ObjectNode channel(Person with) {
    ObjectNode json =
        Json.object(
            """
            {"id": "%s", "type": %d, "name": "place", "permissions": "%d", "position": 0,
             "nsfw": false, "flags": 0, "rate_limit_per_user": 0, "parent_id": null, "topic": null}
            """,
            channel, type, permissions(with));
    if (isDirect()) {
      json.putArray("recipients").add(with.user());
      json.remove("name");
    }
    return json;
  }

  /// A guild with the given number, as the gateway tells it; the first has all the channels above.
  static ObjectNode guild(String id, Person bot) {
    ObjectNode guild =
        Json.object(
            """
            {"id": "%1$s", "name": "Guild %1$s", "owner_id": "3999", "member_count": 3, "afk_timeout": 300,
             "roles": [
               {"id": "%1$s", "name": "@everyone", "permissions": "%2$d", "position": 0, "color": 0,
                "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null},
                "hoist": false, "managed": false, "mentionable": false, "flags": 0},
               {"id": "2001", "name": "managers", "permissions": "32", "position": 1, "color": 0,
                "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null},
                "hoist": false, "managed": false, "mentionable": true, "flags": 0}],
             "channels": [], "threads": [], "members": [], "emojis": [], "stickers": [],
             "voice_states": [], "presences": [], "guild_scheduled_events": [], "features": [],
             "stage_instances": [], "soundboard_sounds": [], "nsfw_level": 0,
             "preferred_locale": "en-US", "joined_at": "2024-01-01T00:00:00+00:00", "large": false}
            """,
            id, EVERYDAY);
    ((ArrayNode) guild.get("members")).add(bot.member(0));
    return guild;
  }

  /// A guild of middling size: 30 channels and 20 roles.
  static ObjectNode crowded(String id, Person bot) {
    ObjectNode guild = guild(id, bot);
    var channels = (ArrayNode) guild.get("channels");
    for (int i = 1; i <= 30; i++) {
      channels.add(text(new Place(id, Long.toString(Long.parseLong(id) + i), true, 0), 0));
    }
    var roles = (ArrayNode) guild.get("roles");
    ObjectNode pattern = (ObjectNode) roles.get(1);
    for (int i = 100; i < 118; i++) {
      ObjectNode role = pattern.deepCopy();
      roles.add(role.put("id", Long.toString(Long.parseLong(id) + i)).put("name", "role " + i));
    }
    return guild;
  }

  /// The first guild, with the channels above.
  static ObjectNode furnished(Person bot) {
    ObjectNode guild = guild(LOUNGE.guild, bot);
    var channels = (ArrayNode) guild.get("channels");
    channels.add(text(LOUNGE, 0));
    channels.add(text(READ_ONLY, 1L << 11));
    channels.add(text(NEWS, 0));
    channels.add(text(WITHOUT_HISTORY, 1L << 16));
    channels.add(text(WITHOUT_FILES, 1L << 15));
    ((ArrayNode) guild.get("threads"))
        .add(
            Json.object(
                """
                {"id": "%s", "type": 11, "guild_id": "%s", "parent_id": "%s", "name": "thread",
                 "owner_id": "3001", "message_count": 0, "member_count": 1, "rate_limit_per_user": 0,
                 "total_message_sent": 0, "flags": 0,
                 "thread_metadata": {"archived": false, "auto_archive_duration": 1440,
                   "archive_timestamp": "2024-01-01T00:00:00+00:00", "locked": false}}
                """,
                THREAD.channel, THREAD.guild, LOUNGE.channel));
    return guild;
  }

  private static ObjectNode text(Place place, long denied) {
    return Json.object(
        """
        {"id": "%s", "type": %d, "name": "channel-%1$s", "position": 0, "parent_id": null,
         "topic": null, "nsfw": false, "rate_limit_per_user": 0, "flags": 0,
         "permission_overwrites": [{"id": "%s", "type": 0, "allow": "0", "deny": "%d"}]}
        """,
        place.channel, place.type, place.guild, denied);
  }
}
