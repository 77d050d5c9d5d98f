package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What Discord refuses of a message's files: each is announced in the message, small enough, and
/// shown by a component of it; no component shows one that did not come.
final class FileRules {
  static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final int MOST_FILES = 10;
  private static final int LONGEST_DESCRIPTION = 1_024;
  private static final int FILE = 13;
  private static final String ATTACHED = "attachment://";

  private FileRules() {}

  /// The first rule that a call breaks.
  static Optional<String> broken(Recorded call) {
    if (call.files().size() > MOST_FILES) {
      return Optional.of("more than ten files");
    }
    List<String> shown = shown(call.body());
    if (!new HashSet<>(shown)
        .equals(new HashSet<>(call.files().stream().map(Upload::name).toList()))) {
      return Optional.of("files that came and files that are shown differ: " + shown);
    }
    return call.files().stream().flatMap(file -> broken(file, call.body()).stream()).findFirst();
  }

  private static Optional<String> broken(Upload file, JsonNode message) {
    if (file.size() > MOST_BYTES) {
      return Optional.of("Request entity too large");
    }
    return announced(file, message)
        .map(attachment ->
            attachment.path("description").asText("").length() > LONGEST_DESCRIPTION
                ? Optional.of("description is too long")
                : Optional.<String>empty())
        .orElse(Optional.of("a file that is not announced: " + file.part()));
  }

  /// What the message says of a file.
  static Optional<JsonNode> announced(Upload file, JsonNode message) {
    for (JsonNode attachment : message.path("attachments")) {
      if (file.part().equals("files[%s]".formatted(attachment.path("id").asText()))) {
        return Optional.of(attachment);
      }
    }
    return Optional.empty();
  }

  /// The names of the files that components show.
  private static List<String> shown(JsonNode message) {
    List<String> names = new ArrayList<>();
    collect(message.path("components"), names);
    return names;
  }

  private static void collect(JsonNode components, List<String> names) {
    for (JsonNode component : components) {
      String url = component.at("/file/url").asText("");
      if (component.path("type").asInt() == FILE) {
        names.add(url.startsWith(ATTACHED) ? url.substring(ATTACHED.length()) : url);
      }
      collect(component.path("components"), names);
    }
  }
}
