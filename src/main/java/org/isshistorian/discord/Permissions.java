package org.isshistorian.discord;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.requests.GatewayIntent;

/// All that the bot asks for.
final class Permissions {
  /// What Discord may tell it of: servers and their channels, and messages, whose text it sees only
  /// where it is mentioned or written to directly. None of these is privileged.
  static final EnumSet<GatewayIntent> INTENTS =
      EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);

  /// What it may do in a server: the permissions of the invite link.
  static final EnumSet<Permission> INVITE =
      EnumSet.of(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.MESSAGE_ATTACH_FILES);

  private Permissions() {}

  /// The names of those that it lacks in a channel, of what it needs to write there.
  static List<String> missing(GuildChannel channel) {
    List<Permission> needed = new ArrayList<>();
    needed.add(Permission.VIEW_CHANNEL);
    needed.add(
        channel.getType().isThread()
            ? Permission.MESSAGE_SEND_IN_THREADS
            : Permission.MESSAGE_SEND);
    needed.removeIf(channel.getGuild().getSelfMember().getPermissions(channel)::contains);
    return needed.stream().map(Permission::getName).toList();
  }
}
