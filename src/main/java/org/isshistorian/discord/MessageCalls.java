package org.isshistorian.discord;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.discord.registration.CommandDefinition;
import org.isshistorian.discord.render.Audience;
import org.isshistorian.discord.render.ReplyRenderer;
import org.isshistorian.discord.render.WithoutFiles;

/// Answers messages that mention the bot, reply to it, or are written to it directly.
final class MessageCalls {
  private static final System.Logger LOG = System.getLogger(MessageCalls.class.getName());
  private static final Pattern MENTION = Pattern.compile("<(@[!&]?|#)\\d+>");
  private static final String PREFIX = "/" + CommandDefinition.NAME;
  private static final String GREETING =
      "Ask me about the history of the International Space Station, for example: when was Zarya"
          + " launched? And /iss help lists what else I can do.";
  private static final String UNREADABLE =
      "Discord does not let me read this reply, as it mentions me nowhere and answers a command."
          + " Mention me in it, or use /iss ask.";

  private final Answers answers;
  private final Complaints complaints;

  MessageCalls(Answers answers) {
    this.answers = answers;
    this.complaints = new Complaints(answers.clock());
  }

  void answer(MessageReceivedEvent event) {
    if (!isForUs(event)) {
      return;
    }
    if (event.isFromGuild()) {
      var channel = (GuildMessageChannel) event.getGuildChannel();
      List<String> missing = Permissions.missing(channel);
      if (!missing.isEmpty()) {
        complaints.tell(event.getAuthor(), channel, missing);
        return;
      }
    }
    send(event, fitting(event, reply(event)));
  }

  /// Without its files where none may be attached.
  private static Reply fitting(MessageReceivedEvent event, Reply reply) {
    boolean mayAttach =
        !event.isFromGuild()
            || event
                .getGuild()
                .getSelfMember()
                .hasPermission(event.getGuildChannel(), Permission.MESSAGE_ATTACH_FILES);
    return mayAttach ? reply : WithoutFiles.of(reply);
  }

  private static boolean isForUs(MessageReceivedEvent event) {
    User author = event.getAuthor();
    if (author.isBot() || author.isSystem() || event.isWebhookMessage()) {
      return false;
    }
    return !event.isFromGuild()
        || event
            .getMessage()
            .getMentions()
            .isMentioned(event.getJDA().getSelfUser(), Message.MentionType.USER);
  }

  private Reply reply(MessageReceivedEvent event) {
    String raw = event.getMessage().getContentRaw();
    if (raw.isEmpty() && event.isFromGuild()) {
      return Answers.saying(UNREADABLE);
    }
    String line = line(raw);
    if (line.isEmpty()) {
      return Answers.saying(GREETING);
    }
    CallSite where = Places.of(event);
    CommandCall call = answers.router().parse(line, where);
    boolean whispered =
        answers.router().spec(call.name()).map(CommandSpec::use).stream()
            .anyMatch(CommandSpec.Use::whispered);
    if (whispered && event.isFromGuild()) {
      return Answers.saying(
          "The answer to that is for you alone: please use %s %s.".formatted(PREFIX, call.name()));
    }
    return answers.route(call);
  }

  /// What is said, without the names that it is said to.
  static String line(String raw) {
    String text = MENTION.matcher(raw).replaceAll(" ").strip();
    String start = text.toLowerCase(Locale.ROOT);
    if (start.equals(PREFIX) || start.startsWith(PREFIX + " ")) {
      text = text.substring(PREFIX.length()).strip();
    }
    return text;
  }

  private void send(MessageReceivedEvent event, Reply reply) {
    try {
      answers.remember(sent(event, reply), reply);
    } catch (CompletionException e) {
      LOG.log(Level.WARNING, "a message was not answered: {0}", e.getCause().getMessage());
    } catch (InsufficientPermissionException e) {
      LOG.log(Level.DEBUG, "a permission was taken away meanwhile: {0}", e.getMessage());
    }
  }

  /// Sends the answer as a reply; as a plain message where that is not allowed.
  private static Message sent(MessageReceivedEvent event, Reply reply) {
    boolean asReply =
        !event.isFromGuild()
            || event
                .getGuild()
                .getSelfMember()
                .hasPermission(event.getGuildChannel(), Permission.MESSAGE_HISTORY);
    try {
      return action(event, reply, asReply).submit().join();
    } catch (CompletionException e) {
      if (asReply
          && e.getCause() instanceof ErrorResponseException refused
          && refused.getErrorResponse()
              == ErrorResponse.REPLY_FAILED_MISSING_MESSAGE_HISTORY_PERM) {
        return action(event, reply, false).submit().join();
      }
      throw e;
    }
  }

  /// The nonce is made from the question's id: Discord makes one message of two answers to the same
  /// message, should it be delivered twice.
  private static MessageCreateAction action(
      MessageReceivedEvent event, Reply reply, boolean asReply) {
    var audience = new Audience.All(event.getAuthor().getId());
    MessageCreateAction action =
        event
            .getChannel()
            .sendMessage(Outgoing.created(ReplyRenderer.render(reply, audience)))
            .setNonce(event.getMessageId())
            .failOnInvalidReply(false);
    return asReply ? action.setMessageReference(event.getMessageId()) : action;
  }
}
