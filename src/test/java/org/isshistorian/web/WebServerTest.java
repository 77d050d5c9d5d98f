package org.isshistorian.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.isshistorian.testkit.LogWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebServerTest {
  private static final String HOST = "127.0.0.1";

  private final WebServer server = new WebServer(HOST, 0);
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    client.shutdownNow();
    server.close();
  }

  @Test
  void aCallReachesItsRouteWhole() throws Exception {
    AtomicReference<WebCall> seen = new AtomicReference<>();
    server.route(
        "POST",
        "/slack/events",
        100,
        call -> {
          seen.set(call);
          return WebAnswer.of(200, "text/plain", "über");
        });

    HttpResponse<String> answer =
        client.send(
            to("/slack/events?a=%20b").header("X-Proof", "v0").POST(text("Zarya ✓")).build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("über");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    assertThat(seen.get().method()).isEqualTo("POST");
    assertThat(seen.get().path()).isEqualTo("/slack/events");
    assertThat(seen.get().query()).isEqualTo("a=%20b");
    assertThat(seen.get().body()).isEqualTo("Zarya ✓");
    assertThat(seen.get().header("x-PROOF")).contains("v0");
  }

  @Test
  void handlersRunOnNamedVirtualThreads() throws Exception {
    AtomicReference<Thread> thread = new AtomicReference<>();
    server.route(
        "GET",
        "/",
        0,
        _ -> {
          thread.set(Thread.currentThread());
          return WebAnswer.of(200, "text/plain", "");
        });

    assertThat(get("/").statusCode()).isEqualTo(200);
    assertThat(thread.get().isVirtual()).isTrue();
    assertThat(thread.get().getName()).startsWith("web-");
  }

  @Test
  void whatNobodyKnowsIsNotFound() throws Exception {
    server.route("GET", "/known", 0, _ -> ok());

    assertThat(get("/known").statusCode()).isEqualTo(200);
    assertThat(get("/unknown").statusCode()).isEqualTo(404);
    assertThat(get("/known/").statusCode()).isEqualTo(404);
    assertThat(get("/known/more").statusCode()).isEqualTo(404);
  }

  @Test
  void anotherMethodIsToldWhichOnesThereAre() throws Exception {
    server.route("GET", "/both", 0, _ -> ok());
    server.route("POST", "/both", 0, _ -> ok());

    HttpResponse<String> answer =
        client.send(to("/both").DELETE().build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
  }

  @Test
  void headIsGetWithoutTheBody() throws Exception {
    server.route("GET", "/", 0, _ -> WebAnswer.of(200, "text/plain", "four"));
    server.route("POST", "/post", 0, _ -> ok());

    HttpResponse<String> answer = client.send(to("/").HEAD().build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Content-Length")).contains("4");
    assertThat(client.send(to("/post").HEAD().build(), BodyHandlers.ofString()).statusCode())
        .isEqualTo(405);
  }

  @Test
  void aBodyAtItsBoundIsTakenAndOneBeyondIsRefused() throws Exception {
    server.route("POST", "/", 10, call -> WebAnswer.of(200, "text/plain", call.body()));

    assertThat(post("/", "0123456789").body()).isEqualTo("0123456789");
    assertThat(post("/", "0123456789a").statusCode()).isEqualTo(413);
  }

  @Test
  void aBodyOfUntoldLengthIsBoundedToo() throws Exception {
    server.route("POST", "/", 10, _ -> ok());
    byte[] body = "x".repeat(1000).getBytes(UTF_8);
    HttpRequest request =
        to("/").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build();

    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
  }

  @Test
  void aLongBodyIsRefusedBeforeItIsSent() throws Exception {
    server.route("POST", "/", 10, _ -> ok());

    // Only the head is sent: an answer that waited for the body would never come.
    try (Socket socket = send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n")) {
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      assertThat(new String(start, UTF_8)).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void aHandlerThatThrowsGivesA500AndOneLogRecord() throws Exception {
    server.route(
        "GET",
        "/",
        0,
        _ -> {
          throw new IllegalStateException("secret of the house");
        });

    try (LogWatch log = LogWatch.on(CallHandler.class)) {
      HttpResponse<String> answer = get("/");
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).doesNotContain("secret");
      assertThat(log.records())
          .singleElement()
          .satisfies(record -> {
            assertThat(record.getMessage()).isEqualTo("GET / failed");
            assertThat(record.getThrown()).hasMessage("secret of the house");
          });
    }
    server.route("GET", "/next", 0, _ -> ok());
    assertThat(get("/next").statusCode()).isEqualTo(200);
  }

  /// The bound is that of the JDK's server, which the build sets to a few seconds.
  @Test
  void whoSendsTooSlowlyIsCutOff() throws Exception {
    server.route("POST", "/", 10, _ -> ok());

    try (Socket body = send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
        Socket head = send("POST / HTTP/1.1\r\nHo")) {
      assertThat(body.getInputStream().readAllBytes()).isEmpty();
      assertThat(head.getInputStream().readAllBytes()).isEmpty();
    }
  }

  @Test
  void aRouteThatIsTakenIsRefused() {
    server.route("GET", "/", 0, _ -> ok());

    assertThatThrownBy(() -> server.route("GET", "/", 0, _ -> ok()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two routes for GET /");
  }

  @Test
  void manyCallsAtOnceAreAllAnswered() {
    server.route("POST", "/", 100, call -> WebAnswer.of(200, "text/plain", call.body()));

    var answers =
        IntStream.range(0, 200)
            .mapToObj(
                i -> client.sendAsync(to("/").POST(text("n" + i)).build(), BodyHandlers.ofString()))
            .toList();

    assertThat(answers)
        .extracting(answer -> answer.join().body())
        .containsExactlyElementsOf(IntStream.range(0, 200).mapToObj(i -> "n" + i).toList());
  }

  @Test
  void aCallThatRunsIsAnsweredBeforeTheServerCloses() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    server.route(
        "GET",
        "/",
        0,
        _ -> {
          running.countDown();
          await(goOn);
          return ok();
        });
    var answer = client.sendAsync(to("/").build(), BodyHandlers.ofString());
    await(running);

    HttpRequest next = to("/next").build();
    CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
    while (client.send(next, BodyHandlers.ofString()).statusCode() != 503) {
      Thread.onSpinWait();
    }
    goOn.countDown();

    assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    closed.get(20, TimeUnit.SECONDS);
  }

  @Test
  void aServerMayBeClosedTwiceAndWithoutAStart() {
    WebServer never = new WebServer(HOST, 0);
    never.close();
    server.close();
    server.close();
    assertThatThrownBy(() -> get("/")).isInstanceOf(RuntimeException.class);
  }

  @Test
  void aPortThatIsTakenSaysWhatToSet() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      WebServer second = new WebServer(HOST, taken.getLocalPort());

      assertThatThrownBy(second::start)
          .isInstanceOf(WebException.class)
          .hasMessageContaining("cannot listen on 127.0.0.1 port " + taken.getLocalPort())
          .hasMessageContaining("set ISS_HTTP_PORT")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void anAddressOfAnotherMachineSaysWhatToSet() {
    // 192.0.2.0/24 is kept for documentation: nobody has it.
    assertThatThrownBy(() -> new WebServer("192.0.2.1", 0).start())
        .isInstanceOf(WebException.class)
        .hasMessageContaining("ISS_HTTP_HOST");
  }

  private static WebAnswer ok() {
    return WebAnswer.of(200, "text/plain", "ok");
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://%s:%d%s".formatted(HOST, server.port(), path)));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(to(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return client.send(to(path).POST(text(body)).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.BodyPublisher text(String body) {
    return BodyPublishers.ofString(body);
  }

  private Socket send(String text) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(60_000);
    socket.getOutputStream().write(text.getBytes(UTF_8));
    return socket;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
