package org.isshistorian.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.isshistorian.chat.Post;
import org.isshistorian.discord.render.Audience;
import org.isshistorian.discord.render.ReplyRenderer;
import org.isshistorian.discord.render.WithoutFiles;

/// The only place that makes messages: none of them mentions anybody, but a post the one role that
/// it is told to. What JDA does where nothing is said pings users, roles and everyone.
final class Outgoing {
  private static final EnumSet<MentionType> NOBODY = EnumSet.noneOf(MentionType.class);

  private static final Pattern ID = Pattern.compile("\\d{1,20}");

  private Outgoing() {}

  static MessageCreateData created(List<MessageTopLevelComponent> components) {
    return quiet(new MessageCreateBuilder().useComponentsV2().setComponents(components)).build();
  }

  static MessageEditData edited(List<MessageTopLevelComponent> components) {
    return quiet(new MessageEditBuilder().useComponentsV2().setComponents(components)).build();
  }

  private static <B extends MessageRequest<B>> B quiet(B builder) {
    return builder.setAllowedMentions(NOBODY).mentionRepliedUser(false);
  }

  /// A post as JSON, with its nonce; without files, for which there is no place in it.
  static DataObject posted(Post post) {
    List<MessageTopLevelComponent> components =
        ReplyRenderer.render(WithoutFiles.of(post.reply()), new Audience.Unasked());
    Optional<String> role = post.mention().filter(id -> ID.matcher(id).matches());
    role.ifPresent(id -> components.addFirst(TextDisplay.of("<@&%s>".formatted(id))));
    MessageCreateBuilder builder =
        quiet(new MessageCreateBuilder().useComponentsV2().setComponents(components));
    MessageCreateBuilder mentioning = role.map(id -> builder.mentionRoles(id)).orElse(builder);
    mentioning.setSuppressedNotifications(post.silent());
    try (MessageCreateData data = mentioning.build()) {
      return data.toData().put("nonce", post.key().nonce()).put("enforce_nonce", true);
    }
  }
}
