package org.isshistorian.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// The one HTTP server, on the JDK's own. Each call has a virtual thread; a client that sends or
/// reads too slowly is cut off, and one that is silent is dropped. Started once, closed once.
public final class WebServer implements WebRoutes, AutoCloseable {
  private static final Duration DRAIN = Duration.ofSeconds(5);
  private static final int BACKLOG = 1024;
  private static final int MOST_CALLS = 1000;

  private final String host;
  private final int port;
  private final RouteTable routes = new RouteTable();
  private final Semaphore turns = new Semaphore(MOST_CALLS, true);
  private HttpServer server;
  private ExecutorService calls;

  /// A server for this address.
  ///
  /// @param port 0 for any that is free
  public WebServer(String host, int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public void route(
      String method, String path, int mostBytes, Function<WebCall, WebAnswer> handler) {
    routes.add(method, path, new Route(mostBytes, handler));
  }

  /// Listens from now on.
  ///
  /// @throws WebException if it cannot; the message tells what to set
  public synchronized void start() {
    boundTheServer();
    server = bind();
    calls = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("web-", 0).factory());
    server.setExecutor(calls);
    server.createContext("/", new CallHandler(routes, turns));
    server.start();
  }

  /// The port that it listens on.
  public synchronized int port() {
    return server.getAddress().getPort();
  }

  /// Answers new calls with 503, lets those that run come to their end for a few seconds, and
  /// stops. May be called twice, and without a start.
  @Override
  public synchronized void close() {
    if (server != null) {
      drain();
      server.stop(0);
      calls.shutdownNow();
      server = null;
    }
  }

  /// Not left to the JDK's server, which waits for the whole time where a client leaves just then.
  private void drain() {
    try {
      var _ = turns.tryAcquire(MOST_CALLS, DRAIN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpServer bind() {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new WebException("ISS_HTTP_HOST: there is no host '%s'".formatted(host));
    }
    try {
      return HttpServer.create(address, BACKLOG);
    } catch (BindException e) {
      throw new WebException(
          "cannot listen on %s port %d (%s): set ISS_HTTP_PORT to a free port, or ISS_HTTP_HOST"
              .formatted(host, port, e.getMessage()),
          e);
    } catch (IOException e) {
      throw new WebException("cannot listen on %s port %d".formatted(host, port), e);
    }
  }

  /// The JDK's server knows its bounds by system properties alone, and reads them once. What is set
  /// already holds.
  private static void boundTheServer() {
    bound("sun.net.httpserver.maxReqTime", "10");
    bound("sun.net.httpserver.maxRspTime", "60");
    bound("jdk.httpserver.maxConnections", "2000");
    // Head and body of an answer are two writes: without this the second waits for an
    // acknowledgement.
    bound("sun.net.httpserver.nodelay", "true");
  }

  private static void bound(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
