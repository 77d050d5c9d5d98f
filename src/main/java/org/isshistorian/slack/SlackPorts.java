package org.isshistorian.slack;

import java.time.InstantSource;
import java.util.Objects;
import org.isshistorian.chat.SecretStore;
import org.isshistorian.chat.SeenDeliveries;
import org.isshistorian.web.WebRoutes;

/// What the adapter stands on.
///
/// @param secrets keeps the installations of workspaces
/// @param routes where deliveries over HTTP and the pages for installing go
public record SlackPorts(
    SecretStore secrets, SeenDeliveries seen, WebRoutes routes, InstantSource clock) {
  public SlackPorts {
    Objects.requireNonNull(secrets);
    Objects.requireNonNull(seen);
    Objects.requireNonNull(routes);
    Objects.requireNonNull(clock);
  }
}
