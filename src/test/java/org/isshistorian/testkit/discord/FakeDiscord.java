package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.isshistorian.config.DiscordSettings;
import org.isshistorian.config.Secret;

/// A Discord on the loopback. Tests say what people do and wait for what the bot does about it.
public final class FakeDiscord implements AutoCloseable {
  public static final String TOKEN = "a-token-for-tests";
  public static final String APPLICATION = "4000";
  public static final Person BOT = new Person("4000", "iss-historian", List.of());
  private static final String API = "/api/v10/";
  private static final long LONGEST_WAIT_SECONDS = 10;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final MockWebServer server = new MockWebServer();
  private final Snowflakes ids = new Snowflakes(Clock.systemUTC());
  private final Messages messages = new Messages(ids, BOT);
  private final Map<String, Interacting> interactions = new HashMap<>();
  private final List<Recorded> calls = new ArrayList<>();
  private final List<PlannedFault> faults = new ArrayList<>();
  private final FakeRest rest = new FakeRest(this);
  private final FakeGateway gateway = new FakeGateway(this);
  private final List<String> gatewayPaths = new ArrayList<>();
  private int welcomes;
  private int shards = 1;
  private int guilds = 1;

  private record PlannedFault(String method, String path, Fault fault) {}

  private FakeDiscord() {}

  public static FakeDiscord start() {
    var discord = new FakeDiscord();
    discord.server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return discord.dispatch(request);
          }
        });
    try {
      discord.server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return discord;
  }

  // ---- how it is set up ----

  public DiscordSettings settings() {
    return settings(new DiscordSettings.Shards(0, 0, 0));
  }

  public DiscordSettings settings(DiscordSettings.Shards which) {
    return new DiscordSettings(
        new Secret(TOKEN),
        Optional.empty(),
        which,
        Optional.of("1998 until today"),
        Optional.of(URI.create(apiAddress())),
        Optional.empty());
  }

  public String apiAddress() {
    return "http://127.0.0.1:%d%s".formatted(server.getPort(), API);
  }

  String gatewayAddress() {
    return "ws://127.0.0.1:%d/gateway".formatted(server.getPort());
  }

  public void shards(int count) {
    this.shards = count;
  }

  int shards() {
    return shards;
  }

  /// How many guilds the bot is in; all but the first have channels and roles that nobody uses.
  public void guilds(int count) {
    this.guilds = count;
  }

  /// The next call of this kind goes wrong.
  ///
  /// @param path a pattern for all of the path below the address of the API
  public void next(String method, String path, Fault fault) {
    locked(() -> faults.add(new PlannedFault(method, path, fault)));
  }

  public FakeDiscord refuseIdentifyWith(int closeCode) {
    locked(() -> gateway.refuseWith(closeCode));
    return this;
  }

  // ---- what people do ----

  /// Calls `/iss` with a subcommand.
  public Interacting slash(Place place, Person who, String command, Map<String, String> options) {
    return slash(place, who, command, options, "en-US");
  }

  public Interacting slash(
      Place place, Person who, String command, Map<String, String> options, String locale) {
    ObjectNode data = Payloads.command(command, options, Optional.empty());
    return interact(place, who, 2, data, Optional.empty(), locale);
  }

  /// Types into an option of a subcommand.
  public Interacting type(Place place, Person who, String command, String option, String typed) {
    ObjectNode data = Payloads.command(command, Map.of(option, typed), Optional.of(option));
    return interact(place, who, 4, data, Optional.empty(), "en-US");
  }

  /// Presses the button that has this label, or, where none has, this id.
  public Interacting press(Place place, Person who, JsonNode message, String labelOrId) {
    String id =
        Payloads.buttons(message).stream()
            .filter(button -> button.path("label").asText().equals(labelOrId))
            .findFirst()
            .map(button -> button.get("custom_id").asText())
            .orElse(labelOrId);
    ObjectNode data = Json.empty().put("component_type", 2).put("custom_id", id).put("id", 1);
    ObjectNode source =
        lockedGet(() -> messages.find(message.get("id").asText()).orElse((ObjectNode) message));
    return interact(place, who, 3, data, Optional.of(source), "en-US");
  }

  private Interacting interact(
      Place place,
      Person who,
      int type,
      ObjectNode data,
      Optional<ObjectNode> source,
      String locale) {
    String id = ids.next();
    var interaction = new Interacting(id, "token-" + id, place, source);
    ObjectNode payload = Payloads.interaction(interaction, who, type, data, locale);
    locked(() -> {
      interactions.put(interaction.token, interaction);
      gateway.tell(place.guild(), "INTERACTION_CREATE", payload);
    });
    return interaction;
  }

  /// Says something; the text is hidden from the bot unless it may see it, as Discord does.
  public ObjectNode say(Place place, Person who, String text) {
    return say(place, who, text, Optional.empty());
  }

  /// Replies to a message of the bot, with a ping.
  public ObjectNode reply(Place place, Person who, JsonNode to, String text) {
    return say(place, who, text, Optional.of(to));
  }

  private ObjectNode say(Place place, Person who, String text, Optional<JsonNode> replyTo) {
    return lockedGet(() -> {
      ObjectNode message = messages.said(place.channel(), who, text);
      gateway.tell(place.guild(), "MESSAGE_CREATE", Payloads.said(place, who, message, replyTo));
      return message;
    });
  }

  public void tokenDies(Interacting interaction) {
    locked(() -> interaction.expired = true);
  }

  public void dropConnections() {
    locked(gateway::drop);
  }

  public void invalidateSessions() {
    locked(gateway::invalidate);
  }

  // ---- what the bot does about it ----

  /// Waits for the answer to an interaction.
  public JsonNode answer(Interacting interaction) {
    return await(
        "an answer to the interaction",
        () ->
            interaction.answered ? interaction.original.map(JsonNode::deepCopy) : Optional.empty());
  }

  public boolean isEphemeral(Interacting interaction) {
    return lockedGet(() -> interaction.ephemeral);
  }

  public JsonNode choices(Interacting interaction) {
    return await("choices", () -> interaction.choices);
  }

  public void awaitDeletion(Interacting interaction) {
    await("a deletion", () -> interaction.deleted ? Optional.of(true) : Optional.empty());
  }

  /// Waits for the bot's message of this number (from 1) in a channel that all can see.
  public JsonNode message(Place place, int number) {
    return await(
        "message %d in %s".formatted(number, place),
        () -> {
          List<ObjectNode> all = messages.ofTheBot(place.channel());
          return all.size() < number
              ? Optional.empty()
              : Optional.of(all.get(number - 1).deepCopy());
        });
  }

  /// Waits until all of these are answered.
  public void awaitAnswers(List<Interacting> interactions) {
    for (Interacting one : interactions) {
      await("each answer", () -> one.answered ? Optional.of(true) : Optional.empty());
    }
  }

  public int messageCount(Place place) {
    return lockedGet(() -> messages.ofTheBot(place.channel()).size());
  }

  /// Waits for a call.
  public Recorded call(String method, String path) {
    return await(
        method + " " + path,
        () -> calls.stream().filter(call -> call.is(method, path)).findFirst());
  }

  /// Waits until so many calls of a kind have come.
  public void awaitCalls(String method, String path, int count) {
    await(
        "%d calls of %s %s".formatted(count, method, path),
        () -> calls(method, path).size() >= count ? Optional.of(true) : Optional.empty());
  }

  public List<Recorded> calls(String method, String path) {
    return lockedGet(() -> calls.stream().filter(call -> call.is(method, path)).toList());
  }

  public List<Recorded> calls() {
    return lockedGet(() -> List.copyOf(calls));
  }

  public List<JsonNode> identified() {
    return lockedGet(gateway::identified);
  }

  public void awaitResumed(int times) {
    await("a resume", () -> gateway.resumed() >= times ? Optional.of(true) : Optional.empty());
  }

  public void awaitIdentified(int times) {
    await(
        "an identify",
        () -> gateway.identified().size() >= times ? Optional.of(true) : Optional.empty());
  }

  /// Waits until the guilds have been told so many times.
  public void awaitGuilds(int times) {
    await("guilds", () -> welcomes >= times ? Optional.of(true) : Optional.empty());
  }

  /// The paths at which the gateway was called.
  public List<String> gatewayPaths() {
    return lockedGet(() -> List.copyOf(gatewayPaths));
  }

  public void awaitDisconnected() {
    await("a farewell", () -> gateway.open() == 0 ? Optional.of(true) : Optional.empty());
  }

  // ---- inside ----

  Messages messages() {
    return messages;
  }

  Map<String, Interacting> interactions() {
    return interactions;
  }

  ObjectNode self() {
    ObjectNode self = BOT.user();
    return self.put("bot", true).put("verified", true).put("mfa_enabled", false);
  }

  /// Greets a shard: who it is, and its guilds.
  void welcome(String session, int shard, BiConsumer<String, JsonNode> tell) {
    List<String> here = new ArrayList<>();
    for (int i = 0; i < guilds; i++) {
      String guild = i == 0 ? Place.LOUNGE.guild() : Long.toString((long) i << 22);
      if ((Long.parseLong(guild) >> 22) % shards == shard) {
        here.add(guild);
      }
    }
    ObjectNode ready =
        Json.object(
            """
            {"v": 10, "session_id": "%s", "resume_gateway_url": "%s", "shard": [%d, %d],
             "application": {"id": "%s", "flags": 0}, "private_channels": [], "guilds": []}
            """,
            session, gatewayAddress(), shard, shards, APPLICATION);
    ready.set("user", self());
    here.forEach(
        id -> ((ArrayNode) ready.get("guilds")).addObject().put("id", id).put("unavailable", true));
    tell.accept("READY", ready);
    for (String guild : here) {
      boolean furnished = guild.equals(Place.LOUNGE.guild());
      tell.accept("GUILD_CREATE", furnished ? Place.furnished(BOT) : Place.crowded(guild, BOT));
    }
    welcomes++;
  }

  private MockResponse dispatch(RecordedRequest request) {
    if (request.getTarget().startsWith("/gateway")) {
      locked(() -> gatewayPaths.add(request.getTarget()));
      boolean compressed = request.getTarget().contains("compress=zlib-stream");
      return new MockResponse.Builder().webSocketUpgrade(gateway.newLine(compressed)).build();
    }
    Form form = Form.of(request);
    String path = request.getTarget().substring(API.length());
    var call = new Recorded(request.getMethod(), path, form.json(), form.files());
    String authorization =
        Optional.ofNullable(request.getHeaders().get("authorization")).orElse("");
    return lockedGet(() -> response(call, authorization));
  }

  private MockResponse response(Recorded call, String authorization) {
    calls.add(call);
    Optional<Fault> fault =
        faults.stream()
            .filter(planned -> call.is(planned.method(), planned.path()))
            .findFirst()
            .map(planned -> {
              faults.remove(planned);
              return planned.fault();
            });
    if (fault.isPresent() && fault.get() instanceof Fault.Refusal refusal) {
      return built(refusal.status(), refusal.body(), refusal.headers()).build();
    }
    Answered answered = rest.answer(call, authorization);
    String body = answered.status() == 204 ? "" : answered.body().toString();
    MockResponse.Builder builder = built(answered.status(), body, answered.headers());
    switch (fault.orElse(null)) {
      case Fault.LostAnswer _ -> builder.onResponseStart(new SocketEffect.CloseSocket());
      case Fault.SlowAnswer slow ->
          builder.headersDelay(slow.delay().toMillis(), TimeUnit.MILLISECONDS);
      case Fault.Refusal _ -> throw new IllegalStateException("answered above");
      case null -> {}
    }
    return builder.build();
  }

  private static MockResponse.Builder built(int status, String body, Map<String, String> headers) {
    MockResponse.Builder builder = new MockResponse.Builder().code(status);
    if (status != 204) {
      builder.body(body);
      FakeRest.headers().forEach(builder::setHeader);
    } else {
      builder.setHeader("via", "1.1 google");
    }
    headers.forEach(builder::setHeader);
    return builder;
  }

  void locked(Runnable work) {
    lockedGet(() -> {
      work.run();
      return true;
    });
  }

  private <T> T lockedGet(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      changed.signalAll();
      lock.unlock();
    }
  }

  private <T> T await(String what, Supplier<Optional<T>> found) {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
      Optional<T> value = found.get();
      while (value.isEmpty()) {
        if (left <= 0) {
          throw new AssertionError(
              "waited in vain for %s; calls: %s"
                  .formatted(what, calls.stream().map(c -> c.method() + " " + c.path()).toList()));
        }
        left = changed.awaitNanos(left);
        value = found.get();
      }
      return value.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
