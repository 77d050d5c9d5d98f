package org.isshistorian.config;

import java.util.Arrays;
import java.util.List;

/// Every setting: the environment variable that sets it, its place in config/iss.yaml (none for
/// what must not stand in a file that is shared), its default, and what it is for. The settings
/// table of the README is made from it.
public enum Setting {
  DISCORD_TOKEN("", "", "The bot's token; with it the bot is on Discord"),
  DISCORD_DEV_GUILD("discord.dev-guild", "", "A server in which commands are registered at once"),
  DISCORD_SHARDS("discord.shards", "", "Shards in all, if Discord is not to decide: 16"),
  DISCORD_SHARD_RANGE("discord.shard-range", "", "The shards that this instance runs: 0-7"),
  DISCORD_STATUS("discord.status", "", "What stands below the bot's name"),
  DISCORD_API_URL("discord.api-url", "", "Another address of Discord's API, for a proxy"),
  DISCORD_GATEWAY_URL("discord.gateway-url", "", "Another address of Discord's gateway"),
  SLACK_BOT_TOKEN("", "", "The token of one workspace (xoxb-...)"),
  SLACK_APP_TOKEN("", "", "The token of Socket Mode (xapp-...): no public address is needed"),
  SLACK_SIGNING_SECRET("", "", "Proves deliveries over HTTP"),
  SLACK_CLIENT_ID("slack.client-id", "", "The app's id: many workspaces may install the bot"),
  SLACK_CLIENT_SECRET("", "", "The app's secret, with the id"),
  SLACK_PUBLIC_URL("slack.public-url", "", "The address at which Slack finds this bot"),
  SLACK_SUBSCRIBERS("slack.subscribers", "", "User ids that may subscribe; else all may"),
  SLACK_API_URL("slack.api-url", "", "Another address of Slack's API, for a proxy"),
  ISS_DATA("store.folder", "data", "The folder of the database file"),
  ISS_DATABASE_URL(
      "", "", "A PostgreSQL database in place of the file: postgresql://user:...@host/name"),
  ISS_SECRET_KEY("", "", "Encrypts kept tokens: 32 bytes in Base64 (openssl rand -base64 32)"),
  ISS_HTTP_HOST("web.host", "127.0.0.1", "Where health, metrics and deliveries listen"),
  ISS_HTTP_PORT("web.port", "8080", "Their port"),
  ISS_CATCH_UP("posts.catch-up", "6h", "How late a post may be after an outage: 6h, 90m"),
  ISS_LEAP_DAY("posts.leap-day", "february-28", "29 February in other years: march-1, skipped"),
  ISS_SOMBRE("posts.sombre", "sober", "Days of loss: sober, or skipped"),
  ISS_LIMIT_USER("limits.per-user", "20", "Calls of a person in a minute; 0 for no limit"),
  ISS_LIMIT_SPACE("limits.per-space", "300", "Calls of a server or workspace in a minute");

  private final String path;
  private final String standard;
  private final String purpose;

  Setting(String path, String standard, String purpose) {
    this.path = path;
    this.standard = standard;
    this.purpose = purpose;
  }

  /// Its place in config/iss.yaml, "web.port"; empty where it must not stand in a file.
  public String path() {
    return path;
  }

  /// The text that holds where nothing is set; empty for nothing.
  public String standard() {
    return standard;
  }

  /// What it is for, in a few words.
  public String purpose() {
    return purpose;
  }

  /// The places in the file that are known.
  static List<String> paths() {
    return Arrays.stream(values()).map(Setting::path).filter(path -> !path.isEmpty()).toList();
  }
}
