package org.isshistorian.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Map;
import java.util.TreeMap;

/// Where a database of PostgreSQL is and how to come in. User and password never stand in the JDBC
/// address, which libraries like to log.
///
/// @param jdbc `jdbc:postgresql://host:port/name`
/// @param place the same for people: `host:port/name`
/// @param properties what the driver is told besides: user, password and its own parameters
record PostgresAddress(String jdbc, String place, Map<String, String> properties) {
  private static final String JDBC = "jdbc:";
  private static final int PORT = 5432;
  private static final String RIGHT = "postgresql://user:password@host:5432/name";

  PostgresAddress {
    properties = Map.copyOf(properties);
  }

  /// Reads an address.
  ///
  /// @throws StoreException if it is none; the message holds nothing of it, for a password may
  ///   stand anywhere in it
  static PostgresAddress parse(String address) {
    URI uri = uri(address.startsWith(JDBC) ? address.substring(JDBC.length()) : address);
    boolean known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
    if (!known || uri.getHost() == null || uri.getPath().length() < 2) {
      throw unreadable();
    }
    int port = uri.getPort() < 0 ? PORT : uri.getPort();
    String host = "%s:%d".formatted(uri.getHost(), port);
    return new PostgresAddress(
        "jdbc:postgresql://%s%s".formatted(host, uri.getRawPath()),
        host + uri.getPath(),
        properties(uri));
  }

  private static URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw unreadable();
    }
  }

  private static StoreException unreadable() {
    return new StoreException(
        "ISS_DATABASE_URL cannot be read; right would be %s, with %%40 for an @ in the password"
            .formatted(RIGHT));
  }

  private static Map<String, String> properties(URI uri) {
    Map<String, String> properties = new TreeMap<>();
    properties.put("ApplicationName", "iss-historian");
    properties.put("connectTimeout", "5");
    properties.put("socketTimeout", "60");
    properties.put("tcpKeepAlive", "true");
    if (uri.getRawUserInfo() != null) {
      put(properties, uri.getRawUserInfo(), ':', "user", "password");
    }
    if (uri.getRawQuery() != null) {
      for (String parameter : uri.getRawQuery().split("&", -1)) {
        int equals = parameter.indexOf('=');
        if (equals > 0) {
          properties.put(parameter.substring(0, equals), decode(parameter.substring(equals + 1)));
        }
      }
    }
    return properties;
  }

  private static void put(
      Map<String, String> properties, String text, char between, String first, String second) {
    int at = text.indexOf(between);
    properties.put(first, decode(at < 0 ? text : text.substring(0, at)));
    if (at >= 0) {
      properties.put(second, decode(text.substring(at + 1)));
    }
  }

  private static String decode(String text) {
    // A plus is a plus in an address; only in forms it is a blank.
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }
}
