package org.isshistorian.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.isshistorian.chat.PostOutcome;

/// Says things on Slack: in a channel or to one person. Nothing is sent twice: what may have
/// arrived is not repeated. No previews, nobody is mentioned.
final class Speaker {
  private static final System.Logger LOG = System.getLogger(Speaker.class.getName());
  private static final PostOutcome DONE = new PostOutcome.Posted("");

  private final Slack slack;
  private final Tokens tokens;
  private final ChannelLanes lanes;
  private final Gson gson = GsonFactory.createSnakeCase();

  Speaker(Slack slack, Tokens tokens, ChannelLanes lanes) {
    this.slack = slack;
    this.tokens = tokens;
    this.lanes = lanes;
  }

  /// One call of the Web API.
  @FunctionalInterface
  private interface Call {
    PostOutcome make(MethodsClient client) throws IOException, SlackApiException;
  }

  /// Posts for everybody in the place.
  PostOutcome publicly(Place place, Rendered said) throws InterruptedException {
    return call(
        place,
        client ->
            Outcomes.of(
                client.chatPostMessage(r ->
                    r.channel(place.channel())
                        .threadTs(orNull(place.thread()))
                        .text(said.text())
                        .blocks(said.blocks())
                        .parse("none")
                        .linkNames(false)
                        .unfurlLinks(false)
                        .unfurlMedia(false))));
  }

  /// Says it so that only the asker sees it.
  PostOutcome privately(Place place, Rendered said) throws InterruptedException {
    if (!place.responseUrl().isEmpty()) {
      return respond(place, body(said, "ephemeral", place.thread()));
    }
    if (place.direct()) {
      return publicly(place, said);
    }
    return call(
        place,
        client ->
            done(
                client.chatPostEphemeral(r ->
                    r.channel(place.channel())
                        .user(place.user())
                        .threadTs(orNull(place.thread()))
                        .text(said.text())
                        .blocks(said.blocks())
                        .parse("none")
                        .linkNames(false))));
  }

  /// Puts it in the place of the message whose button was pressed.
  PostOutcome inPlace(Place place, Rendered said) throws InterruptedException {
    JsonObject body = body(said, "ephemeral", "");
    body.remove("response_type");
    body.addProperty("replace_original", true);
    return respond(place, body);
  }

  /// Says what only the asker had seen to everybody; works where the bot is no member, too.
  PostOutcome shared(Place place, Rendered said) throws InterruptedException {
    return respond(place, body(said, "in_channel", place.thread()));
  }

  /// Takes away the message whose button was pressed.
  void removeOriginal(Place place) throws InterruptedException {
    var body = new JsonObject();
    body.addProperty("delete_original", true);
    respond(place, body);
  }

  /// Opens a form; Slack allows it for three seconds after what was done.
  PostOutcome open(Place place, String trigger, View view) throws InterruptedException {
    return call(place, client -> done(client.viewsOpen(r -> r.triggerId(trigger).view(view))));
  }

  /// Shows the person's home page.
  PostOutcome home(Place place, View view) throws InterruptedException {
    return call(
        place.elsewhere(place.user()),
        client -> done(client.viewsPublish(r -> r.userId(place.user()).view(view))));
  }

  private static PostOutcome done(SlackApiTextResponse response) {
    return response.isOk()
        ? DONE
        : Outcomes.ofError(response.getError(), Optional.ofNullable(response.getNeeded()));
  }

  private PostOutcome call(Place place, Call call) throws InterruptedException {
    return lanes.send(
        lane(place),
        () -> {
          try {
            Optional<String> token = tokens.of(place.team());
            return token.isPresent()
                ? call.make(slack.methods(token.get()))
                : new PostOutcome.Refused(Outcomes.NOT_INSTALLED, true);
          } catch (SlackApiException e) {
            return Outcomes.of(e);
          } catch (IOException e) {
            LOG.log(Level.DEBUG, "a call of Slack failed: {0}", e.toString());
            return Outcomes.of(e);
          }
        });
  }

  private JsonObject body(Rendered said, String type, String thread) {
    var body = new JsonObject();
    body.addProperty("response_type", type);
    body.addProperty("replace_original", false);
    body.addProperty("text", said.text());
    body.add("blocks", gson.toJsonTree(said.blocks()));
    body.addProperty("unfurl_links", false);
    body.addProperty("unfurl_media", false);
    if (!thread.isEmpty()) {
      body.addProperty("thread_ts", thread);
    }
    return body;
  }

  private PostOutcome respond(Place place, JsonObject body) throws InterruptedException {
    return lanes.send(
        lane(place),
        () -> {
          try (okhttp3.Response answer =
              slack.getHttpClient().postJsonBody(place.responseUrl(), gson.toJson(body))) {
            return answer.isSuccessful()
                ? DONE
                : Outcomes.ofStatus(answer.code(), answer.header("Retry-After"));
          } catch (IOException e) {
            return Outcomes.of(e);
          }
        });
  }

  private static String lane(Place place) {
    return place.team() + ":" + place.channel();
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
