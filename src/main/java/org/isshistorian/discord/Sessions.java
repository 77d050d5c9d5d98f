package org.isshistorian.discord;

import java.net.URI;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// Opens shards as fast as Discord allows, at another address of the gateway where one is set.
final class Sessions extends ConcurrentSessionController {
  private final Optional<URI> gateway;

  Sessions(Optional<URI> gateway) {
    this.gateway = gateway;
  }

  @Override
  public ShardedGateway getShardedGateway(JDA api) {
    ShardedGateway told = super.getShardedGateway(api);
    return gateway
        .map(address ->
            new ShardedGateway(address.toString(), told.getShardTotal(), told.getConcurrency()))
        .orElse(told);
  }
}
