package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Discord's own description of its REST interface, where that file is at hand: named by the system
/// property `discord.openapi`, else in a folder `shared/platform-data` beside this clone or above
/// it.
public final class OpenApi {
  private static final Path BESIDE = Path.of("shared", "platform-data", "discord-openapi.json");

  private final JsonNode root;
  private final Schema schema;

  private OpenApi(JsonNode root) {
    this.root = root;
    this.schema = new Schema(root);
  }

  public static Optional<OpenApi> find() throws IOException {
    Optional<Path> file =
        Optional.ofNullable(System.getProperty("discord.openapi"))
            .map(Path::of)
            .or(() ->
                Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                    .map(folder -> folder.resolve(BESIDE))
                    .filter(Files::exists)
                    .findFirst());
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(new OpenApi(Json.read(Files.readString(file.get()))));
  }

  /// What is wrong with a call, by Discord's words.
  public List<String> faults(Recorded call) {
    return operation(call)
        .map(operation -> bodyFaults(call, operation))
        .orElseGet(() -> List.of("no such call"));
  }

  private Optional<JsonNode> operation(Recorded call) {
    String path = "/" + call.plainPath();
    return root.get("paths").properties().stream()
        .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
        // A fixed path goes before one with a place to fill: @original, @me.
        .min(java.util.Comparator.comparingInt(e -> e.getKey().split("\\{", -1).length))
        .map(Map.Entry::getValue)
        .map(methods -> methods.get(call.method().toLowerCase(java.util.Locale.ROOT)));
  }

  private List<String> bodyFaults(Recorded call, JsonNode operation) {
    JsonNode body = operation.at("/requestBody/content/application~1json/schema");
    if (body.isMissingNode()) {
      return call.body().isNull() || call.body().isEmpty()
          ? List.of()
          : List.of("a body where none is wanted");
    }
    return schema.faults(call.body(), body);
  }
}
