package org.isshistorian.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.chat.PostOutcome;

/// What Slack's answer to a post means. What cannot be told apart from a post that was made is
/// unknown: Slack has no key by which it would know a repeated one.
final class Outcomes {
  static final Duration SOON = Duration.ofSeconds(2);

  static final String NOT_INSTALLED =
      "The bot is no longer installed in this workspace: install it again.";

  private static final Duration A_WHILE = Duration.ofSeconds(30);
  private static final String INVITE =
      "I am not in this channel. Type /invite and my name there, and I can post.";
  private static final String REINSTALL =
      "Slack does not accept the bot's token any more: install the bot again.";
  private static final String ASK_ADMIN =
      "This workspace does not let me post here: ask an admin to allow it.";

  /// What people must mend, by Slack's error.
  private static final Map<String, String> MENDABLE =
      Map.ofEntries(
          Map.entry("not_in_channel", INVITE),
          Map.entry(
              "channel_not_found",
              "This channel is gone, or it is private and I am not in it. Type /invite and my name"
                  + " there, and I can post."),
          Map.entry("is_archived", "This channel is archived."),
          Map.entry("token_revoked", REINSTALL),
          Map.entry("token_expired", REINSTALL),
          Map.entry("invalid_auth", REINSTALL),
          Map.entry("not_authed", REINSTALL),
          Map.entry("account_inactive", NOT_INSTALLED),
          Map.entry("team_access_not_granted", NOT_INSTALLED),
          Map.entry("restricted_action", ASK_ADMIN),
          Map.entry("restricted_action_read_only_channel", ASK_ADMIN),
          Map.entry("restricted_action_thread_only_channel", ASK_ADMIN),
          Map.entry("restricted_action_non_threadable_channel", ASK_ADMIN),
          Map.entry("ekm_access_denied", ASK_ADMIN),
          Map.entry("no_permission", ASK_ADMIN));

  /// Errors of which Slack says that a part of the work may be done.
  private static final Set<String> UNCERTAIN =
      Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");

  private static final Set<String> SLOWER = Set.of("ratelimited", "rate_limited", "message_limit");

  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private Outcomes() {}

  static PostOutcome of(ChatPostMessageResponse response) {
    return response.isOk()
        ? new PostOutcome.Posted(response.getTs())
        : ofError(response.getError(), Optional.ofNullable(response.getNeeded()));
  }

  static PostOutcome ofError(String error, Optional<String> needed) {
    if (SLOWER.contains(error)) {
      return new PostOutcome.RetryAfter(A_WHILE);
    }
    if (UNCERTAIN.contains(error)) {
      return new PostOutcome.Unknown("Slack had trouble: " + error);
    }
    if (error.equals("missing_scope")) {
      String scope = needed.orElse("that it needs");
      return new PostOutcome.Refused(
          "The app lacks the scope %s: install it again.".formatted(scope), true);
    }
    return MENDABLE.containsKey(error)
        ? new PostOutcome.Refused(MENDABLE.get(error), true)
        : new PostOutcome.Refused("Slack refuses this message: " + error, false);
  }

  static PostOutcome of(SlackApiException answer) {
    return ofStatus(answer.getResponse().code(), answer.getResponse().header("Retry-After"));
  }

  static PostOutcome ofStatus(int status, String retryAfter) {
    if (status == TOO_MANY) {
      return new PostOutcome.RetryAfter(seconds(retryAfter));
    }
    return status >= SERVER_ERROR
        ? new PostOutcome.Unknown("Slack answered with status " + status)
        : new PostOutcome.Refused("Slack answered with status " + status, false);
  }

  static PostOutcome of(IOException failure) {
    return failure instanceof SentMark.NotSentException
        ? new PostOutcome.RetryAfter(SOON)
        : new PostOutcome.Unknown("the connection broke before Slack answered");
  }

  private static Duration seconds(String retryAfter) {
    return retryAfter != null && retryAfter.matches("\\d{1,5}")
        ? Duration.ofSeconds(Long.parseLong(retryAfter))
        : A_WHILE;
  }
}
