package org.isshistorian.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Brings each exchange of the JDK's server to its route and the answer back. A handler that throws
/// gives a 500 and one log record, in which nothing of the call stands but its method and path.
final class CallHandler implements HttpHandler {
  private static final System.Logger LOG = System.getLogger(CallHandler.class.getName());
  private static final WebAnswer NOT_FOUND = plain(404, "There is nothing here.\n");
  private static final WebAnswer TOO_LARGE = plain(413, "That is too long.\n");
  private static final WebAnswer FAILED = plain(500, "Something went wrong.\n");
  private static final WebAnswer BUSY = plain(503, "Not now.\n");
  private static final int NO_BODY = -1;

  private final RouteTable routes;
  private final Semaphore turns;

  CallHandler(RouteTable routes, Semaphore turns) {
    this.routes = routes;
    this.turns = turns;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!takeTurn()) {
        send(exchange, BUSY);
        return;
      }
      try {
        send(exchange, answer(exchange));
        exchange.close();
      } finally {
        turns.release();
      }
    } catch (IOException e) {
      LOG.log(
          Level.DEBUG,
          "the other side of {0} is gone: {1}",
          exchange.getRequestURI().getPath(),
          e.toString());
    }
  }

  /// Whether one more call may run now: not beyond the most that may, and not when the server waits
  /// for all turns in order to stop. The wait of no time is what heeds those who wait already.
  private boolean takeTurn() {
    try {
      return turns.tryAcquire(0, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private WebAnswer answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Optional<Route> route = routes.find(exchange.getRequestMethod(), path);
    return route.isPresent() ? answer(exchange, route.get()) : unrouted(path);
  }

  private WebAnswer unrouted(String path) {
    Set<String> methods = routes.methods(path);
    return methods.isEmpty()
        ? NOT_FOUND
        : new WebAnswer(405, Map.of("Allow", String.join(", ", methods)), "");
  }

  private static WebAnswer answer(HttpExchange exchange, Route route) throws IOException {
    Optional<String> body = body(exchange, route.mostBytes());
    if (body.isEmpty()) {
      return TOO_LARGE;
    }
    try {
      return route.handler().apply(call(exchange, body.get()));
    } catch (RuntimeException e) {
      LOG.log(
          Level.ERROR,
          "%s %s failed".formatted(exchange.getRequestMethod(), exchange.getRequestURI().getPath()),
          e);
      return FAILED;
    }
  }

  /// The body, unless it is too long.
  private static Optional<String> body(HttpExchange exchange, int mostBytes) throws IOException {
    String announced = exchange.getRequestHeaders().getFirst("Content-Length");
    if (announced != null && Long.parseLong(announced) > mostBytes) {
      return Optional.empty();
    }
    byte[] body = exchange.getRequestBody().readNBytes(mostBytes + 1);
    return body.length > mostBytes ? Optional.empty() : Optional.of(new String(body, UTF_8));
  }

  private static WebCall call(HttpExchange exchange, String body) {
    Map<String, List<String>> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    String query = exchange.getRequestURI().getRawQuery();
    return new WebCall(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        query == null ? "" : query,
        headers,
        body);
  }

  private static void send(HttpExchange exchange, WebAnswer answer) throws IOException {
    byte[] body = answer.body().getBytes(UTF_8);
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(answer.status(), NO_BODY);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? NO_BODY : body.length);
    if (body.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  private static WebAnswer plain(int status, String text) {
    return WebAnswer.of(status, "text/plain", text);
  }
}
