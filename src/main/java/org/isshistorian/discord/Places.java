package org.isshistorian.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChannelRef;

/// Where a call comes from, as Discord tells it.
final class Places {
  static final String PLATFORM = "discord";

  private Places() {}

  /// Of a command or a button: what one person says in one channel belongs together.
  static CallSite of(Interaction interaction) {
    Guild guild = interaction.getGuild();
    String user = interaction.getUser().getId();
    String channel = interaction.getChannelId();
    return new CallSite(
        new ChannelRef(PLATFORM, guild == null ? "" : guild.getId(), channel),
        user,
        guild == null ? channel(channel) : turn(channel, user),
        guild == null || manages(interaction));
  }

  /// Where the bot is not in the guild, Discord tells what a person may do in the channel alone.
  private static boolean manages(Interaction interaction) {
    Member member = interaction.getMember();
    return member != null
        && (!member.isDetached()
            ? manages(member)
            : interaction.getChannel() instanceof GuildChannel channel
                && member.hasPermission(channel, Permission.MANAGE_SERVER));
  }

  /// Of a message: a reply to the bot belongs to what it replies to.
  static CallSite of(MessageReceivedEvent event) {
    Message repliedTo = event.getMessage().getReferencedMessage();
    String user = event.getAuthor().getId();
    String channel = event.getChannel().getId();
    String conversation = event.isFromGuild() ? turn(channel, user) : channel(channel);
    if (repliedTo != null && repliedTo.getAuthor().equals(event.getJDA().getSelfUser())) {
      conversation = answer(repliedTo.getId());
    }
    return new CallSite(
        new ChannelRef(PLATFORM, event.isFromGuild() ? event.getGuild().getId() : "", channel),
        user,
        conversation,
        !event.isFromGuild() || manages(event.getMember()));
  }

  /// The conversation that goes on where somebody replies to this message of the bot.
  static String answer(String message) {
    return PLATFORM + ":message:" + message;
  }

  private static String turn(String channel, String user) {
    return "%s:%s:%s".formatted(PLATFORM, channel, user);
  }

  private static String channel(String channel) {
    return "%s:%s".formatted(PLATFORM, channel);
  }

  /// Manage Server is what Discord asks of who adds bots and sets them up.
  private static boolean manages(Member member) {
    return member != null && member.hasPermission(Permission.MANAGE_SERVER);
  }
}
