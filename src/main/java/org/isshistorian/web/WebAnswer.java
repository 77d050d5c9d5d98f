package org.isshistorian.web;

import java.util.Map;

/// What is answered to a [WebCall]; the body goes out as UTF-8.
public record WebAnswer(int status, Map<String, String> headers, String body) {
  public WebAnswer {
    headers = Map.copyOf(headers);
  }

  /// An answer of this content type, in UTF-8.
  public static WebAnswer of(int status, String contentType, String body) {
    return new WebAnswer(status, Map.of("Content-Type", contentType + "; charset=utf-8"), body);
  }
}
