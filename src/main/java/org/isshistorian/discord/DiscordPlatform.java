package org.isshistorian.discord;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.ConversationStore;
import org.isshistorian.chat.NoteStore;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.config.DiscordSettings;
import org.isshistorian.discord.registration.CommandRegistration;
import org.isshistorian.discord.rest.ChannelPoster;
import org.isshistorian.discord.rest.DiscordRest;
import org.isshistorian.discord.rest.Pause;
import org.isshistorian.discord.rest.Refusals;

/// The bot on Discord.
public final class DiscordPlatform implements ChatPlatform {
  private static final System.Logger LOG = System.getLogger(DiscordPlatform.class.getName());

  /// Discord compares nonces with those of "the past few minutes"; two is the least that this can
  /// mean.
  private static final Duration REPEAT_WINDOW = Duration.ofMinutes(2);

  private static final Duration LONGEST_WORK = Duration.ofSeconds(10);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int IDLE_CONNECTIONS = 16;

  private final DiscordSettings settings;
  private final ConversationStore conversations;
  private final InstantSource clock;
  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
          .build();
  private final DiscordRest rest;
  private final CommandRegistration registration;
  private final ChannelPoster poster;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Math.max(2, Runtime.getRuntime().availableProcessors()),
          Thread.ofPlatform().daemon().name("discord-answer-", 0).factory());
  private final Underway underway = new Underway();
  private final AtomicReference<Shards> shards = new AtomicReference<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  public DiscordPlatform(
      DiscordSettings settings,
      ConversationStore conversations,
      NoteStore notes,
      InstantSource clock) {
    this(settings, conversations, notes, clock, Pause.REAL);
  }

  DiscordPlatform(
      DiscordSettings settings,
      ConversationStore conversations,
      NoteStore notes,
      InstantSource clock,
      Pause pause) {
    this.settings = settings;
    this.conversations = conversations;
    this.clock = clock;
    this.rest = new DiscordRest(settings, client);
    this.registration = new CommandRegistration(rest, notes);
    this.poster = new ChannelPoster(rest, new Refusals(this::missing, this::named), pause);
  }

  @Override
  public String name() {
    return Places.PLATFORM;
  }

  @Override
  public String check() throws PlatformRefusedException, IOException, InterruptedException {
    return rest.application().name();
  }

  @Override
  public void start(CommandRouter router) throws PlatformRefusedException, InterruptedException {
    var listener =
        new DiscordListener(new Answers(router, conversations, clock, workers), underway);
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        DiscordRest.Application application = rest.application();
        registration.register(application.id(), settings.devGuild(), router.specs());
        connect(listener);
        return;
      } catch (IOException e) {
        LOG.log(
            Level.WARNING,
            "Discord cannot be reached ({0}); the next try is in {1} s",
            e.getMessage(),
            pause.toSeconds());
      }
      if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new InterruptedException("closed");
      }
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
  }

  private void connect(DiscordListener listener)
      throws PlatformRefusedException, IOException, InterruptedException {
    Shards opened = Shards.open(settings, client, listener);
    shards.set(opened);
    if (closing.getCount() == 0) {
      opened.close();
    }
    opened.awaitConnected();
  }

  @Override
  public PostOutcome post(ChannelRef channel, Post post) throws InterruptedException {
    Optional<String> where =
        channel.person().isPresent()
            ? conversation(channel.person().get())
            : Optional.of(channel.id());
    if (where.isEmpty()) {
      return new PostOutcome.Refused("Discord opens no conversation with this person.", false);
    }
    return poster.post(where.get(), Outgoing.posted(post).toString(), post.published());
  }

  /// The channel of the direct conversation with a person.
  private Optional<String> conversation(String user) throws InterruptedException {
    String json = DataObject.empty().put("recipient_id", user).toString();
    try {
      DiscordRest.Answer answer = rest.send("POST", "users/@me/channels", json);
      return answer.json().filter(_ -> answer.isGood()).map(channel -> channel.getString("id"));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// What the bot lacks in a channel, as far as its shards know the channel.
  private List<String> missing(String channel) {
    return known(channel).map(Permissions::missing).orElse(List.of());
  }

  private Optional<String> named(String channel) {
    return known(channel).map(GuildChannel::getName);
  }

  private Optional<GuildChannel> known(String channel) {
    return Optional.ofNullable(shards.get())
        .map(open -> open.manager().getChannelById(GuildChannel.class, channel));
  }

  @Override
  public Duration repeatWindow() {
    return REPEAT_WINDOW;
  }

  @Override
  public boolean ready() {
    Shards open = shards.get();
    return open != null && open.areConnected();
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      if (!underway.end(LONGEST_WORK)) {
        LOG.log(Level.WARNING, "left unanswered: {0}", underway);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    Optional.ofNullable(shards.getAndSet(null)).ifPresent(Shards::close);
    workers.shutdownNow();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
