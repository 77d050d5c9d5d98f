package org.isshistorian.config;

import java.util.Optional;

/// Everything that can be set. A platform without its tokens is off.
public record Settings(
    Optional<DiscordSettings> discord,
    Optional<SlackSettings> slack,
    StoreSettings store,
    WebSettings web,
    PostSettings posts,
    LimitSettings limits) {}
