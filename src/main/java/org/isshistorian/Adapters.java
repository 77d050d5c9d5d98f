package org.isshistorian;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.config.Settings;
import org.isshistorian.discord.DiscordPlatform;
import org.isshistorian.slack.SlackPlatform;
import org.isshistorian.slack.SlackPorts;
import org.isshistorian.web.WebRoutes;

/// The platforms whose tokens are set.
record Adapters(Settings settings, Stores stores, Clock clock, WebRoutes routes) {
  List<ChatPlatform> all() {
    List<ChatPlatform> platforms = new ArrayList<>();
    settings
        .discord()
        .ifPresent(discord ->
            platforms.add(
                new DiscordPlatform(discord, stores.conversations(), stores.notes(), clock)));
    settings
        .slack()
        .ifPresent(slack ->
            platforms.add(
                new SlackPlatform(
                    slack, new SlackPorts(stores.secrets(), stores.seen(), routes, clock))));
    return platforms;
  }
}
