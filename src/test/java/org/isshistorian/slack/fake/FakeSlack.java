package org.isshistorian.slack.fake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/// Slack on one port of loopback: `/api/` is its Web API, `/socket` Socket Mode, `/hooks/` its
/// addresses for answers.
public final class FakeSlack implements AutoCloseable {
  public static final String APP_TOKEN = "xapp-1-A1-secretapptoken";
  public static final String CLIENT_ID = "111.222";
  public static final String CLIENT_SECRET = "clientsecretofthisapp";
  private static final int PATIENCE = 20;

  private final MockWebServer server = new MockWebServer();
  private final Wires wires = new Wires();
  private final Map<String, FakeWorkspace> workspaces = new ConcurrentHashMap<>();
  private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
  private final Map<String, Hook> hooks = new ConcurrentHashMap<>();
  private final BlockingQueue<Said> fresh = new LinkedBlockingQueue<>();
  private final Queue<Said> all = new ConcurrentLinkedQueue<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final FakeSocket socket = new FakeSocket(this);
  private final FakeWebApi api = new FakeWebApi(this);

  /// An address for answers: good for five of them.
  record Hook(String team, String channel, AtomicInteger uses) {}

  public FakeSlack() {
    server.setServerSocketFactory(wires);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            return path.equals("/socket") ? socket.upgrade(request) : api.answer(request);
          }
        });
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The address of the Web API.
  public URI api() {
    return URI.create("http://127.0.0.1:%d/api/".formatted(server.getPort()));
  }

  URI socketAddress(String ticket) {
    return URI.create("ws://127.0.0.1:%d/socket?ticket=%s".formatted(server.getPort(), ticket));
  }

  public FakeWorkspace workspace(String team, Set<String> scopes) {
    return workspaces.computeIfAbsent(team, t -> new FakeWorkspace(t, scopes));
  }

  Optional<FakeWorkspace> ofToken(String token) {
    return workspaces.values().stream().filter(w -> w.knows(token)).findFirst();
  }

  boolean isRevoked(String token) {
    return workspaces.values().stream().anyMatch(w -> w.knew(token));
  }

  public FakeSocket socket() {
    return socket;
  }

  public FakeWebApi web() {
    return api;
  }

  /// Lets the next call of a method fail.
  public void fail(String method, Fault fault) {
    faults.computeIfAbsent(method, _ -> new ConcurrentLinkedQueue<>()).add(fault);
  }

  Optional<Fault> nextFault(String method) {
    return Optional.ofNullable(faults.get(method)).map(Queue::poll);
  }

  /// A new address for answers.
  public String hook(String team, String channel) {
    String id = "hook" + numbers.incrementAndGet();
    hooks.put(id, new Hook(team, channel, new AtomicInteger()));
    return "http://127.0.0.1:%d/hooks/%s".formatted(server.getPort(), id);
  }

  Optional<Hook> findHook(String id) {
    return Optional.ofNullable(hooks.get(id));
  }

  int number() {
    return numbers.incrementAndGet();
  }

  void heard(Said said) {
    all.add(said);
    fresh.add(said);
  }

  /// The next thing that the bot does, waited for.
  public Said next() throws InterruptedException {
    Said said = fresh.poll(PATIENCE, TimeUnit.SECONDS);
    if (said == null) {
      throw new AssertionError("the bot does nothing");
    }
    return said;
  }

  /// Everything that the bot did so far.
  public List<Said> all() {
    return List.copyOf(all);
  }

  /// Breaks every connection without a word.
  public void breakOff() {
    wires.cut();
  }

  @Override
  public void close() {
    socket.close();
    server.close();
  }
}
