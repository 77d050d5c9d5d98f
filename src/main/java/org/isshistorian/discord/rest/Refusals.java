package org.isshistorian.discord.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isshistorian.chat.PostOutcome;

/// Why Discord does not take a post, in words for the people who can mend it.
public final class Refusals {
  private static final int UNKNOWN_CHANNEL = 10003;
  private static final int MISSING_ACCESS = 50001;
  private static final int NO_DIRECT_MESSAGES = 50007;
  private static final int MISSING_PERMISSIONS = 50013;
  private static final int ARCHIVED = 50083;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private final Function<String, List<String>> missing;
  private final Function<String, Optional<String>> name;

  /// Refusals.
  ///
  /// @param missing what the bot may not do in a channel, of what it needs there, as far as is
  ///   known: "View Channel"
  /// @param name what people call a channel, as far as is known
  public Refusals(Function<String, List<String>> missing, Function<String, Optional<String>> name) {
    this.missing = missing;
    this.name = name;
  }

  /// What is known to be refused without asking.
  Optional<PostOutcome> beforehand(String channel) {
    return missing.apply(channel).isEmpty() ? Optional.empty() : Optional.of(lacking(channel, ""));
  }

  PostOutcome of(String channel, DiscordRest.Answer answer) {
    return switch (answer.code()) {
      case UNKNOWN_CHANNEL -> permanent("The channel is gone.");
      case MISSING_ACCESS -> lacking(channel, "View Channel");
      case MISSING_PERMISSIONS -> lacking(channel, "Send Messages");
      case NO_DIRECT_MESSAGES -> permanent("This person takes no direct messages from me.");
      case ARCHIVED ->
          permanent("In %s nobody may write any more: it is archived.".formatted(named(channel)));
      default -> byStatus(channel, answer);
    };
  }

  private PostOutcome byStatus(String channel, DiscordRest.Answer answer) {
    return switch (answer.status()) {
      case NOT_FOUND -> permanent("The channel is gone.");
      case FORBIDDEN -> lacking(channel, "View Channel or Send Messages");
      case UNAUTHORIZED -> new PostOutcome.Refused("Discord no longer knows my token.", false);
      default -> new PostOutcome.Refused("Discord answered %s.".formatted(answer.words()), false);
    };
  }

  /// Names what is known to be missing, else what such an answer means.
  private PostOutcome lacking(String channel, String guess) {
    List<String> known = missing.apply(channel);
    String what = known.isEmpty() ? guess : String.join(" and ", known);
    return permanent("I lack the permission %s in %s.".formatted(what, named(channel)));
  }

  private String named(String channel) {
    return name.apply(channel).map(known -> "#" + known).orElse("the channel");
  }

  private static PostOutcome permanent(String reason) {
    return new PostOutcome.Refused(reason, true);
  }
}
