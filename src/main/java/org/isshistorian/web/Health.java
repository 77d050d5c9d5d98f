package org.isshistorian.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Says whether the bot lives and whether all of its parts work. Each part is asked anew for every
/// call; one that throws does not work.
public final class Health {
  private static final System.Logger LOG = System.getLogger(Health.class.getName());
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Supplier<PartState>> parts;

  /// The parts by name, in the order in which they are told.
  public Health(Map<String, Supplier<PartState>> parts) {
    this.parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /// Answers `GET /health` (200 as long as the process answers) and `GET /ready` (200 when every
  /// part works, else 503).
  public void addTo(WebRoutes routes) {
    routes.route("GET", "/health", 0, _ -> WebAnswer.of(200, "text/plain", "alive\n"));
    routes.route("GET", "/ready", 0, _ -> readiness());
  }

  private WebAnswer readiness() {
    Map<String, PartState> states = new LinkedHashMap<>();
    parts.forEach((name, part) -> states.put(name, ask(name, part)));
    boolean ready = states.values().stream().allMatch(PartState::ready);
    return WebAnswer.of(ready ? 200 : 503, "application/json", json(ready, states));
  }

  private static PartState ask(String name, Supplier<PartState> part) {
    try {
      return part.get();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "cannot tell whether %s works".formatted(name), e);
      return PartState.waiting("cannot tell");
    }
  }

  private static String json(boolean ready, Map<String, PartState> states) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeBooleanField("ready", ready);
      json.writeObjectFieldStart("parts");
      for (Map.Entry<String, PartState> part : states.entrySet()) {
        json.writeObjectFieldStart(part.getKey());
        json.writeBooleanField("ready", part.getValue().ready());
        json.writeStringField("detail", part.getValue().detail());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }
}
