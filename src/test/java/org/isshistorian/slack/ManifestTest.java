package org.isshistorian.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The manifest and the code say the same.
class ManifestTest {
  private static final Path FILE = Path.of("config/slack-manifest.yaml");

  private static JsonNode manifest() throws IOException {
    return new YAMLMapper().readTree(FILE.toFile());
  }

  /// As it reads with the lines for HTTP and for many workspaces.
  private static JsonNode overHttp() throws IOException {
    String text = Files.readString(FILE, UTF_8);
    String uncommented =
        text.replaceAll(
            "(?m)^( *)# (url|request_url|redirect_urls|message_menu_options_url|  -)", "$1$2");
    return new YAMLMapper().readTree(uncommented);
  }

  @Test
  void itAsksForTheScopesThatTheCodeNamesAndNoMore() throws IOException {
    List<String> scopes = texts(manifest().at("/oauth_config/scopes/bot"));

    assertThat(scopes).containsExactlyElementsOf(SlackApp.SCOPES);
    assertThat(manifest().at("/oauth_config/scopes/user").isMissingNode()).isTrue();
    assertThat(scopes)
        .as("a scope more is a promise broken: see the design")
        .isSubsetOf("app_mentions:read", "chat:write", "commands", "im:history", "im:write");
  }

  @Test
  void itSubscribesToTheEventsThatTheCodeListensTo() throws IOException {
    assertThat(texts(manifest().at("/settings/event_subscriptions/bot_events")))
        .containsExactlyElementsOf(SlackApp.EVENTS);
  }

  @Test
  void itHasTheCommandWithAHint() throws IOException {
    JsonNode commands = manifest().at("/features/slash_commands");

    assertThat(commands).hasSize(1);
    assertThat(commands.get(0).get("command").asText()).isEqualTo(SlackApp.COMMAND);
    assertThat(commands.get(0).get("usage_hint").asText()).isNotBlank();
    assertThat(commands.get(0).get("should_escape").asBoolean()).isFalse();
  }

  @Test
  void buttonsHomePageAndDirectMessagesAreOn() throws IOException {
    assertThat(manifest().at("/settings/interactivity/is_enabled").asBoolean()).isTrue();
    assertThat(manifest().at("/settings/socket_mode_enabled").asBoolean()).isTrue();
    assertThat(manifest().at("/features/app_home/home_tab_enabled").asBoolean()).isTrue();
    assertThat(manifest().at("/features/app_home/messages_tab_enabled").asBoolean()).isTrue();
    assertThat(manifest().at("/features/app_home/messages_tab_read_only_enabled").asBoolean())
        .isFalse();
  }

  @Test
  void theLinesForHttpNameTheCodesAddresses() throws IOException {
    JsonNode http = overHttp();

    for (String place :
        List.of(
            "/features/slash_commands/0/url",
            "/settings/event_subscriptions/request_url",
            "/settings/interactivity/request_url",
            "/settings/interactivity/message_menu_options_url")) {
      assertThat(http.at(place).asText()).as(place).endsWith(SlackApp.DELIVERIES);
    }
    assertThat(http.at("/oauth_config/redirect_urls/0").asText()).endsWith(SlackApp.REDIRECT);
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
