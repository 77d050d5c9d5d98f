package org.isshistorian.slack.fake;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A workspace with the bot in it.
public final class FakeWorkspace {
  public static final String BOT = "UBOT";

  private final String team;
  private final Map<String, Room> rooms = new ConcurrentHashMap<>();
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final Set<String> revoked = ConcurrentHashMap.newKeySet();
  private volatile Set<String> scopes;

  record Room(boolean hidden, boolean archived, boolean member) {}

  FakeWorkspace(String team, Set<String> scopes) {
    this.team = team;
    this.scopes = Set.copyOf(scopes);
  }

  public String team() {
    return team;
  }

  public FakeWorkspace room(String channel) {
    rooms.put(channel, new Room(false, false, true));
    return this;
  }

  public FakeWorkspace roomWithoutBot(String channel) {
    rooms.put(channel, new Room(false, false, false));
    return this;
  }

  public FakeWorkspace archivedRoom(String channel) {
    rooms.put(channel, new Room(false, true, true));
    return this;
  }

  public FakeWorkspace grant(String token) {
    tokens.add(token);
    return this;
  }

  public void revoke(String token) {
    tokens.remove(token);
    revoked.add(token);
  }

  public void only(Set<String> granted) {
    scopes = Set.copyOf(granted);
  }

  boolean knows(String token) {
    return tokens.contains(token);
  }

  boolean knew(String token) {
    return revoked.contains(token);
  }

  Set<String> scopes() {
    return scopes;
  }

  /// Why a message cannot be posted there; empty if it can.
  String refusal(String channel) {
    if (channel.startsWith("D") || channel.startsWith("U")) {
      return "";
    }
    Room room = rooms.get(channel);
    if (room == null || (room.hidden() && !room.member())) {
      return "channel_not_found";
    }
    if (room.archived()) {
      return "is_archived";
    }
    return room.member() ? "" : "not_in_channel";
  }
}
