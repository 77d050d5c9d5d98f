package org.isshistorian.corpus.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {
  private static final PageFetcher.Bounds WIDE =
      new PageFetcher.Bounds(Duration.ofSeconds(10), 10_000, true);

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private URI address(String path) {
    return server.url(path).uri();
  }

  private static MockResponse.Builder html(String body) {
    return new MockResponse.Builder().addHeader("Content-Type", "text/html").body(body);
  }

  private static void refused(PageFetcher.Bounds bounds, URI address, String words) {
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> new PageFetcher(bounds).fetch(address))
        .withMessageContaining(words);
  }

  @Test
  void aPageIsFetchedWithItsFormAndCharacters() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "text/plain; charset=iso-8859-1")
            .body(new Buffer().write("Köln".getBytes(ISO_8859_1)))
            .build());
    RawPage page = new PageFetcher(WIDE).fetch(address("/club"));
    assertThat(page)
        .isEqualTo(new RawPage(address("/club").toString(), RawPage.Form.PLAIN, "Köln"));
  }

  @Test
  void aRedirectIsFollowedAndThePageHasTheAddressWhereItIs() throws Exception {
    server.enqueue(new MockResponse.Builder().code(302).addHeader("Location", "/there").build());
    server.enqueue(html("<p>here</p>").build());
    assertThat(new PageFetcher(WIDE).fetch(address("/")).address()).endsWith("/there");
  }

  @Test
  void aRedirectWithoutEndIsRefused() {
    for (int i = 0; i < 10; i++) {
      server.enqueue(new MockResponse.Builder().code(302).addHeader("Location", "/").build());
    }
    refused(WIDE, address("/"), "redirected more than 5 times");
  }

  @Test
  void aPrivateAddressIsRefusedUnlessAllowed() {
    var strict = new PageFetcher.Bounds(Duration.ofSeconds(10), 10_000, false);
    refused(strict, address("/"), "--allow-private");
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/", "http:///nowhere", "jar:x"})
  void onlyWebAddressesAreFetched(String address) {
    refused(WIDE, URI.create(address), "is not a web address");
  }

  @Test
  void aPageThatIsTooLargeIsRefused() {
    server.enqueue(html("x".repeat(10_001)).build());
    refused(WIDE, address("/"), "is larger than 9 kilobytes");
  }

  @Test
  void aPageThatTricklesIsRefused() {
    server.enqueue(html("x".repeat(5_000)).throttleBody(1, 50, TimeUnit.MILLISECONDS).build());
    refused(
        new PageFetcher.Bounds(Duration.ofMillis(300), 10_000, true), address("/"), "took longer");
  }

  @Test
  void aPageThatNeverAnswersIsRefused() {
    server.enqueue(new MockResponse.Builder().onRequestStart(SocketEffect.Stall.INSTANCE).build());
    refused(
        new PageFetcher.Bounds(Duration.ofMillis(300), 10_000, true), address("/"), "took longer");
  }

  @Test
  void whatIsMissingOrOfAnotherKindIsRefused() {
    server.enqueue(new MockResponse.Builder().code(404).build());
    refused(WIDE, address("/"), "answered 404");
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Type", "image/png").body("x").build());
    refused(WIDE, address("/"), "HTML, Markdown and plain text can be read");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "10.1.2.3, true",
    "172.16.0.1, true",
    "172.32.0.1, false",
    "192.168.1.1, true",
    "169.254.169.254, true",
    "100.64.0.1, true",
    "100.128.0.1, false",
    "0.0.0.0, true",
    "198.18.0.1, true",
    "224.0.0.1, true",
    "255.255.255.255, true",
    "8.8.8.8, false",
    "::1, true",
    "fe80::1, true",
    "fd00::1, true",
    "::ffff:10.0.0.1, true",
    "64:ff9b::a00:1, true",
    "2600:1f18::1, false",
  })
  void privateAddressesAreKnown(String address, boolean isPrivate) throws UnknownHostException {
    assertThat(PrivateAddresses.contain(InetAddress.getByName(address))).isEqualTo(isPrivate);
  }
}
