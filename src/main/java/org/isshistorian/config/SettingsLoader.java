package org.isshistorian.config;

import static org.isshistorian.config.Setting.DISCORD_API_URL;
import static org.isshistorian.config.Setting.DISCORD_DEV_GUILD;
import static org.isshistorian.config.Setting.DISCORD_GATEWAY_URL;
import static org.isshistorian.config.Setting.DISCORD_STATUS;
import static org.isshistorian.config.Setting.DISCORD_TOKEN;
import static org.isshistorian.config.Setting.ISS_CATCH_UP;
import static org.isshistorian.config.Setting.ISS_DATA;
import static org.isshistorian.config.Setting.ISS_DATABASE_URL;
import static org.isshistorian.config.Setting.ISS_HTTP_HOST;
import static org.isshistorian.config.Setting.ISS_HTTP_PORT;
import static org.isshistorian.config.Setting.ISS_LEAP_DAY;
import static org.isshistorian.config.Setting.ISS_LIMIT_SPACE;
import static org.isshistorian.config.Setting.ISS_LIMIT_USER;
import static org.isshistorian.config.Setting.ISS_SECRET_KEY;
import static org.isshistorian.config.Setting.ISS_SOMBRE;
import static org.isshistorian.config.Setting.SLACK_API_URL;
import static org.isshistorian.config.Setting.SLACK_APP_TOKEN;
import static org.isshistorian.config.Setting.SLACK_BOT_TOKEN;
import static org.isshistorian.config.Setting.SLACK_CLIENT_ID;
import static org.isshistorian.config.Setting.SLACK_CLIENT_SECRET;
import static org.isshistorian.config.Setting.SLACK_SIGNING_SECRET;
import static org.isshistorian.config.Setting.SLACK_SUBSCRIBERS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the settings: config/iss.yaml, overridden by the folder's `.env`, overridden by the
/// environment.
public final class SettingsLoader {
  private static final int KEY_BYTES = 32;

  private final Path home;
  private final Map<String, String> environment;

  /// A loader for a clone.
  ///
  /// @param home the folder that holds `config/iss.yaml` and `.env`; both may be missing
  public SettingsLoader(Path home) {
    this(home, System.getenv());
  }

  SettingsLoader(Path home, Map<String, String> environment) {
    this.home = home;
    this.environment = environment;
  }

  /// The settings as they stand.
  ///
  /// @throws SettingsException if something is wrong; it tells all that is
  public Settings load() throws SettingsException, IOException {
    Map<Setting, String> given = new EnumMap<>(Setting.class);
    List<String> mistakes = new ArrayList<>();
    given.putAll(new SettingsFile(home.resolve("config").resolve("iss.yaml")).read(mistakes));
    given.putAll(known(DotEnv.read(home)));
    given.putAll(known(environment));
    var texts = new SettingTexts(given);
    Settings settings = settings(texts);
    mistakes.addAll(texts.mistakes());
    if (!mistakes.isEmpty()) {
      throw new SettingsException(mistakes);
    }
    return settings;
  }

  private static Map<Setting, String> known(Map<String, String> variables) {
    Map<Setting, String> known = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      String value = variables.get(setting.name());
      if (value != null && !value.isBlank()) {
        known.put(setting, value);
      }
    }
    return known;
  }

  private Settings settings(SettingTexts texts) {
    return new Settings(
        discord(texts),
        slack(texts),
        new StoreSettings(
            home.resolve(texts.text(ISS_DATA).orElseThrow()), database(texts), key(texts)),
        new WebSettings(
            texts.text(ISS_HTTP_HOST).orElseThrow(), texts.number(ISS_HTTP_PORT, 0, 65_535)),
        new PostSettings(
            texts.span(ISS_CATCH_UP),
            texts.choice(ISS_LEAP_DAY, PostSettings.LeapDay.values()),
            texts.choice(ISS_SOMBRE, PostSettings.Sombre.values())),
        new LimitSettings(
            texts.number(ISS_LIMIT_USER, 0, 1_000_000),
            texts.number(ISS_LIMIT_SPACE, 0, 1_000_000)));
  }

  private static Optional<DiscordSettings> discord(SettingTexts texts) {
    var settings =
        texts
            .secret(DISCORD_TOKEN)
            .map(token ->
                new DiscordSettings(
                    token,
                    texts.text(DISCORD_DEV_GUILD),
                    texts.shards(),
                    texts.text(DISCORD_STATUS),
                    texts.address(DISCORD_API_URL, "https", "http"),
                    texts.address(DISCORD_GATEWAY_URL, "wss", "ws")));
    return settings;
  }

  private static Optional<SlackSettings> slack(SettingTexts texts) {
    Optional<SlackSettings.OAuth> oauth = oauth(texts);
    boolean token = texts.has(SLACK_BOT_TOKEN);
    if (!token && oauth.isEmpty()) {
      if (texts.has(SLACK_APP_TOKEN) || texts.has(SLACK_SIGNING_SECRET)) {
        texts.mistake(SLACK_BOT_TOKEN, "is wanted with the other tokens of Slack: xoxb-...");
      }
      return Optional.empty();
    }
    if (!texts.has(SLACK_APP_TOKEN) && !texts.has(SLACK_SIGNING_SECRET)) {
      texts.mistake(
          SLACK_APP_TOKEN,
          "(xapp-..., for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is wanted as well");
    }
    if (token && !texts.text(SLACK_BOT_TOKEN).orElseThrow().startsWith("xoxb-")) {
      texts.mistake(
          SLACK_BOT_TOKEN, "starts with xoxb- (OAuth & Permissions, Bot User OAuth Token)");
    }
    if (texts.has(SLACK_APP_TOKEN)
        && !texts.text(SLACK_APP_TOKEN).orElseThrow().startsWith("xapp-")) {
      texts.mistake(SLACK_APP_TOKEN, "starts with xapp- (Basic Information, App-Level Tokens)");
    }
    return Optional.of(
        new SlackSettings(
            texts.secret(SLACK_BOT_TOKEN),
            texts.secret(SLACK_APP_TOKEN),
            texts.secret(SLACK_SIGNING_SECRET),
            oauth,
            texts.list(SLACK_SUBSCRIBERS),
            texts.address(SLACK_API_URL, "https", "http")));
  }

  private static Optional<SlackSettings.OAuth> oauth(SettingTexts texts) {
    if (!texts.has(SLACK_CLIENT_ID) && !texts.has(SLACK_CLIENT_SECRET)) {
      return Optional.empty();
    }
    for (Setting setting :
        List.of(SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_SIGNING_SECRET, ISS_SECRET_KEY)) {
      if (!texts.has(setting)) {
        texts.mistake(setting, "is wanted where many workspaces may install the bot");
      }
    }
    return Optional.of(
        new SlackSettings.OAuth(
            texts.text(SLACK_CLIENT_ID).orElse(""),
            texts.secret(SLACK_CLIENT_SECRET).orElse(new Secret("")),
            texts.address(Setting.SLACK_PUBLIC_URL, "https", "http")));
  }

  private static Optional<Secret> database(SettingTexts texts) {
    Optional<Secret> database = texts.secret(ISS_DATABASE_URL);
    if (database.isPresent() && !database.get().reveal().matches("(jdbc:)?postgres(ql)?://.+")) {
      texts.mistake(ISS_DATABASE_URL, "starts with postgresql://");
    }
    return database;
  }

  private static Optional<Secret> key(SettingTexts texts) {
    Optional<Secret> key = texts.secret(ISS_SECRET_KEY);
    if (key.isPresent() && !isKey(key.get())) {
      texts.mistake(ISS_SECRET_KEY, "is 32 bytes in Base64: openssl rand -base64 32");
    }
    return key;
  }

  private static boolean isKey(Secret key) {
    try {
      return Base64.getDecoder().decode(key.reveal()).length == KEY_BYTES;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
