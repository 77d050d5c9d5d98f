package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/// Somebody on Discord.
///
/// @param roles the ids of the roles that this person has in every guild
public record Person(String id, String name, List<String> roles) {
  public static final Person ADA = new Person("3001", "ada", List.of());
  public static final Person BOB = new Person("3002", "bob", List.of());

  /// May manage the server.
  public static final Person MANAGER = new Person("3003", "mallory", List.of(Place.MANAGER_ROLE));

  /// Another bot.
  public static final Person ROBOT = new Person("3009", "robot", List.of());

  public Person {
    roles = List.copyOf(roles);
  }

  ObjectNode user() {
    return Json.object(
        """
        {"id": "%s", "username": "%s", "global_name": null, "discriminator": "0", "avatar": null,
         "public_flags": 0, "bot": %b}
        """,
        id, name, equals(ROBOT));
  }

  /// This person in a guild. Permissions are told for interactions alone.
  ObjectNode member(long permissions) {
    ObjectNode member =
        Json.object(
            """
            {"roles": [%s], "joined_at": "2024-01-01T00:00:00+00:00", "deaf": false, "mute": false,
             "flags": 0, "nick": null, "avatar": null, "premium_since": null, "pending": false,
             "communication_disabled_until": null, "permissions": "%d"}
            """,
            roles.stream().map(role -> "\"" + role + "\"").collect(Collectors.joining(",")),
            permissions);
    member.set("user", user());
    return member;
  }
}
