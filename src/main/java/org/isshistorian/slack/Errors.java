package org.isshistorian.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.util.Set;
import org.isshistorian.chat.PlatformRefusedException;

/// Sorts what Slack says to a token: wait and try again, or give up with what would be right.
final class Errors {
  private static final Set<String> PASSING =
      Set.of(
          "ratelimited",
          "rate_limited",
          "accesslimited",
          "internal_error",
          "fatal_error",
          "service_unavailable",
          "request_timeout",
          "team_added_to_org");

  private Errors() {}

  /// One call that shows what a token is worth.
  @FunctionalInterface
  interface Call<T extends SlackApiTextResponse> {
    T make() throws IOException, SlackApiException;
  }

  /// Makes the call.
  ///
  /// @param remedy what to do where Slack refuses the token
  /// @throws PlatformRefusedException if it does
  /// @throws IOException if Slack cannot be reached or is not well
  static <T extends SlackApiTextResponse> T check(Call<T> call, String remedy)
      throws IOException, PlatformRefusedException {
    T response;
    try {
      response = call.make();
    } catch (SlackApiException e) {
      throw new IOException("Slack answered with status " + e.getResponse().code(), e);
    }
    if (response.isOk()) {
      return response;
    }
    if (PASSING.contains(response.getError())) {
      throw new IOException("Slack has trouble: " + response.getError());
    }
    throw new PlatformRefusedException(
        "Slack says '%s': %s".formatted(response.getError(), remedy));
  }
}
