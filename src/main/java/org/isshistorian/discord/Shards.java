package org.isshistorian.discord;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Activity;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import okhttp3.OkHttpClient;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.config.DiscordSettings;
import org.isshistorian.discord.rest.DiscordRest;

/// The connections to Discord's gateway that this instance keeps. JDA reconnects by itself; what it
/// gives up at is told here.
final class Shards implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Shards.class.getName());
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

  private final ShardManager manager;
  private final Threads threads;
  private final CompletableFuture<Void> connected;

  private Shards(ShardManager manager, Threads threads, CompletableFuture<Void> connected) {
    this.manager = manager;
    this.threads = threads;
    this.connected = connected;
  }

  /// Begins to connect.
  ///
  /// @throws PlatformRefusedException if Discord does not know the token
  /// @throws IOException if Discord cannot be reached
  static Shards open(DiscordSettings settings, OkHttpClient client, DiscordListener listener)
      throws PlatformRefusedException, IOException {
    Threads threads = Threads.start();
    var connected = new CompletableFuture<Void>();
    ShardManager manager =
        builder(settings, client, threads)
            .addEventListeners(listener, new Watch(connected))
            .build(false);
    try {
      manager.login();
    } catch (InvalidTokenException _) {
      threads.stop();
      throw new PlatformRefusedException("Discord does not know the token (DISCORD_TOKEN)");
    } catch (ErrorResponseException | IllegalStateException | CompletionException e) {
      manager.shutdown();
      threads.stop();
      throw new IOException("the gateway could not be asked for: " + e.getMessage(), e);
    }
    return new Shards(manager, threads, connected);
  }

  private static DefaultShardManagerBuilder builder(
      DiscordSettings settings, OkHttpClient client, Threads threads) {
    var rest = new RestConfig().setBaseUrl(DiscordRest.base(settings).toString());
    var builder =
        DefaultShardManagerBuilder.createLight(settings.token().reveal(), Permissions.INTENTS)
            .setHttpClient(client)
            .setRestConfig(rest)
            .setSessionController(new Sessions(settings.gateway()))
            .setEventPool(threads.events(), false)
            .setCallbackPool(threads.callbacks(), false)
            .setRateLimitElastic(threads.calls(), false)
            .setRateLimitScheduler(threads.limits(), false)
            .setGatewayPool(threads.gateway(), false)
            .setEnableShutdownHook(false);
    settings.status().map(Activity::customStatus).ifPresent(builder::setActivity);
    DiscordSettings.Shards shards = settings.shards();
    if (shards.total() > 0) {
      builder.setShardsTotal(shards.total()).setShards(shards.first(), shards.last());
    }
    return builder;
  }

  /// Waits until every shard is connected.
  ///
  /// @throws PlatformRefusedException if Discord refuses one for good
  /// @throws InterruptedException if it is closed meanwhile, too
  void awaitConnected() throws PlatformRefusedException, InterruptedException {
    try {
      connected.get();
    } catch (CancellationException _) {
      throw new InterruptedException("closed");
    } catch (ExecutionException e) {
      throw new PlatformRefusedException(e.getCause().getMessage());
    }
  }

  /// Whether every shard is connected.
  boolean areConnected() {
    return areConnected(manager);
  }

  private static boolean areConnected(ShardManager manager) {
    return manager.getShardsQueued() == 0
        && !manager.getShards().isEmpty()
        && manager.getShards().stream().allMatch(jda -> jda.getStatus() == JDA.Status.CONNECTED);
  }

  ShardManager manager() {
    return manager;
  }

  /// Disconnects; what is being sent may end within a bounded time.
  @Override
  public void close() {
    connected.cancel(false);
    List<JDA> open = manager.getShards();
    manager.shutdown();
    try {
      for (JDA shard : open) {
        if (!shard.awaitShutdown(LONGEST_FAREWELL)) {
          shard.shutdownNow();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    threads.stop();
  }

  /// Notes when all are connected, and what Discord closed for good.
  private static final class Watch extends ListenerAdapter {
    private final CompletableFuture<Void> connected;

    Watch(CompletableFuture<Void> connected) {
      this.connected = connected;
    }

    @Override
    public void onStatusChange(StatusChangeEvent event) {
      ShardManager manager = event.getJDA().getShardManager();
      if (event.getNewStatus() == JDA.Status.CONNECTED && areConnected(manager)) {
        connected.complete(null);
      }
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
      CloseCode code = event.getCloseCode();
      if (code != null && !code.isReconnect()) {
        String reason = "Discord closed the connection for good: " + code.getMeaning();
        if (!connected.completeExceptionally(new IllegalStateException(reason))) {
          LOG.log(Level.ERROR, reason);
        }
      }
    }
  }
}
