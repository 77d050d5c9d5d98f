package org.isshistorian.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsLoaderTest {
  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  @TempDir Path home;

  private Settings load(Map<String, String> environment) throws SettingsException, IOException {
    return new SettingsLoader(home, environment).load();
  }

  private String mistakes(Map<String, String> environment) {
    return catchThrowableOfType(SettingsException.class, () -> load(environment)).getMessage();
  }

  private void file(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void withoutAnythingBothPlatformsAreOffAndTheDefaultsHold() throws Exception {
    Settings settings = load(Map.of());
    assertThat(settings.discord()).isEmpty();
    assertThat(settings.slack()).isEmpty();
    assertThat(settings.store().folder()).isEqualTo(home.resolve("data"));
    assertThat(settings.web()).isEqualTo(new WebSettings("127.0.0.1", 8080));
    assertThat(settings.posts())
        .isEqualTo(
            new PostSettings(
                Duration.ofHours(6), PostSettings.LeapDay.FEBRUARY_28, PostSettings.Sombre.SOBER));
    assertThat(settings.limits()).isEqualTo(new LimitSettings(20, 300));
  }

  @Test
  void theEnvironmentGoesBeforeDotEnvAndThatBeforeTheFile() throws Exception {
    file("config/iss.yaml", "web:\n  host: one\n  port: 1\nlimits:\n  per-user: 5\n");
    file(".env", "ISS_HTTP_PORT=2\nISS_HTTP_HOST=two\n");
    Settings settings = load(Map.of("ISS_HTTP_PORT", "3"));
    assertThat(settings.web()).isEqualTo(new WebSettings("two", 3));
    assertThat(settings.limits().perUser()).isEqualTo(5);
  }

  @Test
  void allMistakesAreToldAtOnceEachWithWhatWouldBeRight() throws Exception {
    file("config/iss.yaml", "web:\n  prot: 80\n");
    assertThat(
            mistakes(
                Map.of(
                    "ISS_HTTP_PORT", "many",
                    "ISS_CATCH_UP", "soon",
                    "ISS_LEAP_DAY", "never",
                    "ISS_SECRET_KEY", "c2hvcnQ=",
                    "ISS_DATABASE_URL", "mysql://u:hunter2@db/x")))
        .contains("ISS_HTTP_PORT is 'many': a number from 0 to 65535 is wanted")
        .contains("ISS_CATCH_UP is 'soon': hours or minutes are wanted, such as 6h or 90m")
        .contains("ISS_LEAP_DAY is 'never': wanted is one of [february-28, march-1, skipped]")
        .contains("ISS_SECRET_KEY is 32 bytes in Base64")
        .contains("ISS_DATABASE_URL starts with postgresql://")
        .contains("iss.yaml sets 'web.prot', which is not known")
        .doesNotContain("hunter2")
        .doesNotContain("c2hvcnQ");
  }

  @Test
  void aSecretDoesNotStandInTheFile() throws Exception {
    file("config/iss.yaml", "discord:\n  token: abc\n");
    assertThat(mistakes(Map.of())).contains("sets 'discord.token', which is not known");
  }

  @Test
  void aFileThatIsNoYamlIsTold() throws Exception {
    file("config/iss.yaml", "web: [");
    assertThat(mistakes(Map.of())).contains("iss.yaml cannot be read");
  }

  @Test
  void discordIsOnWithItsToken() throws Exception {
    DiscordSettings discord =
        load(Map.of(
                "DISCORD_TOKEN", "abc",
                "DISCORD_SHARDS", "16",
                "DISCORD_SHARD_RANGE", "8-15",
                "DISCORD_API_URL", "http://127.0.0.1:1/api/v10/"))
            .discord()
            .orElseThrow();
    assertThat(discord.token().reveal()).isEqualTo("abc");
    assertThat(discord.shards()).isEqualTo(new DiscordSettings.Shards(16, 8, 15));
    assertThat(discord.toString()).doesNotContain("abc");
  }

  @Test
  void aShardRangeLiesWithinTheShards() {
    assertThat(
            mistakes(
                Map.of("DISCORD_TOKEN", "a", "DISCORD_SHARDS", "4", "DISCORD_SHARD_RANGE", "2-4")))
        .contains("a range below DISCORD_SHARDS is wanted");
  }

  @Test
  void slackWantsAWayToHear() throws Exception {
    assertThat(mistakes(Map.of("SLACK_BOT_TOKEN", "xoxb-1")))
        .contains("SLACK_APP_TOKEN (xapp-..., for Socket Mode) or SLACK_SIGNING_SECRET");
    assertThat(mistakes(Map.of("SLACK_APP_TOKEN", "xapp-1"))).contains("SLACK_BOT_TOKEN is wanted");
    assertThat(mistakes(Map.of("SLACK_BOT_TOKEN", "xapp-1", "SLACK_APP_TOKEN", "xoxb-1")))
        .contains("SLACK_BOT_TOKEN starts with xoxb-")
        .contains("SLACK_APP_TOKEN starts with xapp-");
    assertThat(load(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1")).slack())
        .isPresent();
  }

  @Test
  void manyWorkspacesNeedTheKeyThatEncryptsTheirTokens() throws Exception {
    Map<String, String> oauth =
        Map.of("SLACK_CLIENT_ID", "1.2", "SLACK_CLIENT_SECRET", "s", "SLACK_SIGNING_SECRET", "t");
    assertThat(mistakes(oauth)).contains("ISS_SECRET_KEY is wanted where many workspaces");
    Map<String, String> complete = new HashMap<>(oauth);
    complete.put("ISS_SECRET_KEY", KEY);
    assertThat(load(complete).slack().orElseThrow().oauth()).isPresent();
  }

  @Test
  void aSecretPrintsAsStars() {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> load(Map.of("DISCORD_TOKEN", "hunter2", "DISCORD_SHARDS", "x")))
        .withMessageNotContaining("hunter2");
    assertThat(new Secret("hunter2")).hasToString("********");
  }
}
