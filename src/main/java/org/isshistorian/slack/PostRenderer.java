package org.isshistorian.slack;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.List;
import java.util.Set;
import org.isshistorian.chat.Post;

/// Renders what the bot says by itself. The only mention that ever goes out is the one that
/// somebody who may has set for the post. Slack knows neither silent posts nor published ones:
/// those marks change nothing.
final class PostRenderer {
  private static final Set<String> BROADCASTS = Set.of("here", "channel", "everyone");

  private final ReplyRenderer renderer = new ReplyRenderer();

  Rendered render(Post post) {
    Rendered rendered = renderer.render(post.reply());
    return post.mention().map(who -> rendered.after(mentioning(who))).orElse(rendered);
  }

  private static RichTextBlock mentioning(String who) {
    return RichTextBlock.builder()
        .elements(List.of(RichTextSectionElement.builder().elements(List.of(mention(who))).build()))
        .build();
  }

  private static RichTextElement mention(String who) {
    if (BROADCASTS.contains(who)) {
      return RichTextSectionElement.Broadcast.builder().range(who).build();
    }
    return who.startsWith("S")
        ? RichTextSectionElement.UserGroup.builder().usergroupId(who).build()
        : RichTextSectionElement.User.builder().userId(who).build();
  }
}
