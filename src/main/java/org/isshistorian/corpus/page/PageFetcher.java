package org.isshistorian.corpus.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fetches a page over HTTP, within bounds: public addresses alone unless private ones are allowed,
/// at every redirect anew; so long and no longer; so much and no more.
public final class PageFetcher {
  private static final int MOST_REDIRECTS = 5;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Map<String, RawPage.Form> FORMS =
      Map.of(
          "text/html", RawPage.Form.HTML,
          "application/xhtml+xml", RawPage.Form.HTML,
          "text/markdown", RawPage.Form.MARKDOWN,
          "text/plain", RawPage.Form.PLAIN);

  private final Bounds bounds;

  /// What a page may take.
  ///
  /// @param privateAddresses whether addresses of this machine and its own network are allowed
  public record Bounds(Duration time, int bytes, boolean privateAddresses) {}

  public PageFetcher(Bounds bounds) {
    this.bounds = bounds;
  }

  /// The page at an address.
  ///
  /// @throws PageException if it is refused, missing, too large, too slow or of another kind
  public RawPage fetch(URI address) throws PageException, InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(bounds.time())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build()) {
      return follow(client, address);
    } catch (HttpTimeoutException _) {
      throw new PageException(
          "%s took longer than %d seconds".formatted(address, bounds.time().toSeconds()));
    } catch (IOException e) {
      throw new PageException("%s cannot be fetched: %s".formatted(address, reason(e)));
    }
  }

  private RawPage follow(HttpClient client, URI first)
      throws PageException, IOException, InterruptedException {
    URI address = first;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      refuseUnlessPublic(address);
      HttpResponse<InputStream> answer =
          client.send(
              HttpRequest.newBuilder(address)
                  .timeout(bounds.time())
                  .header("User-Agent", "iss-historian")
                  .build(),
              BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() / 100 != 3) {
          return page(address, answer, body);
        }
      }
      String next = answer.headers().firstValue("Location").orElse("");
      if (next.isEmpty()) {
        throw new PageException("%s points nowhere".formatted(address));
      }
      address = address.resolve(next);
    }
    throw new PageException("%s is redirected more than %d times".formatted(first, MOST_REDIRECTS));
  }

  private RawPage page(URI address, HttpResponse<InputStream> answer, InputStream body)
      throws PageException, IOException {
    if (answer.statusCode() != 200) {
      throw new PageException("%s answered %d".formatted(address, answer.statusCode()));
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    RawPage.Form form = FORMS.get(type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT));
    if (form == null) {
      throw new PageException(
          "%s is '%s'; HTML, Markdown and plain text can be read".formatted(address, type));
    }
    byte[] bytes = new Deadline(bounds.time()).read(body, bounds.bytes() + 1);
    if (bytes.length > bounds.bytes()) {
      throw new PageException(
          "%s is larger than %,d kilobytes".formatted(address, bounds.bytes() / 1024));
    }
    return new RawPage(address.toString(), form, new String(bytes, charset(type)));
  }

  private void refuseUnlessPublic(URI address) throws PageException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!List.of("http", "https").contains(scheme) || address.getHost() == null) {
      throw new PageException(
          "'%s' is not a web address; write https://... or name a file".formatted(address));
    }
    if (bounds.privateAddresses()) {
      return;
    }
    try {
      for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
        if (PrivateAddresses.contain(host)) {
          throw new PageException(
              "%s is an address of this machine or its network; --allow-private lets it in"
                  .formatted(address.getHost()));
        }
      }
    } catch (UnknownHostException _) {
      throw new PageException("there is no host '%s'".formatted(address.getHost()));
    }
  }

  private static Charset charset(String contentType) {
    Matcher named = CHARSET.matcher(contentType);
    try {
      return named.find() ? Charset.forName(named.group(1)) : UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return UTF_8;
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? "no connection" : e.getMessage();
  }
}
