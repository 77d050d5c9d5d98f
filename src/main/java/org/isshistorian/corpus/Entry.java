package org.isshistorian.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.EventDate;

/// One mapping of a YAML list, with the line of every field. What is missing or malformed is put
/// into the fault log, and a harmless value is given instead, so that one run finds every fault.
final class Entry {
  private static final int MOST_TOLD = 20;

  private final Location location;
  private final Map<String, Field> fields;
  private final FaultLog faults;

  /// A field's value and its place.
  record Field(Location location, JsonNode value) {}

  Entry(Location location, Map<String, Field> fields, FaultLog faults) {
    this.location = location;
    this.fields = fields;
    this.faults = faults;
  }

  Location location() {
    return location;
  }

  /// The field's own place, else the entry's.
  Location location(String key) {
    return fields.containsKey(key) ? fields.get(key).location() : location;
  }

  void fault(String key, String message) {
    faults.add(location(key), message);
  }

  /// Reports every field that is not one of these.
  void allow(Set<String> known) {
    fields.keySet().stream()
        .filter(key -> !known.contains(key))
        .forEach(
            key -> fault(key, "field '%s' is unknown; known: %s".formatted(key, sorted(known))));
  }

  private static String sorted(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }

  String text(String key) {
    return required(key).orElse("?");
  }

  /// The field's text; a fault where there is none.
  Optional<String> required(String key) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      fault(key, "field '%s' is missing; give it a text".formatted(key));
    }
    return text;
  }

  Optional<String> optionalText(String key) {
    Field field = fields.get(key);
    if (field == null || field.value().isNull()) {
      return Optional.empty();
    }
    if (!field.value().isValueNode()) {
      fault(key, "field '%s' is not a text; write it on one line or with >-".formatted(key));
      return Optional.empty();
    }
    return Optional.of(field.value().asText().strip()).filter(text -> !text.isEmpty());
  }

  List<String> texts(String key) {
    Field field = fields.get(key);
    if (field == null || field.value().isNull()) {
      return List.of();
    }
    if (!field.value().isArray()) {
      fault(key, "field '%s' is not a list; write [one, another]".formatted(key));
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode node : field.value()) {
      String text = node.isValueNode() && !node.isNull() ? node.asText().strip() : "";
      if (text.isEmpty()) {
        fault(key, "field '%s' holds what is not a text; put it in quotes".formatted(key));
      } else {
        texts.add(text);
      }
    }
    return texts;
  }

  boolean truth(String key) {
    Optional<String> text = required(key);
    text.filter(value -> !value.equals("true") && !value.equals("false"))
        .ifPresent(v -> fault(key, "%s '%s' is neither true nor false".formatted(key, v)));
    return text.filter("true"::equals).isPresent();
  }

  int number(String key) {
    return required(key).map(text -> number(key, text)).orElse(1);
  }

  private int number(String key, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      fault(key, "%s '%s' is not a whole number".formatted(key, text));
      return 1;
    }
  }

  Optional<EventDate> eventDate(String key) {
    return optionalText(key)
        .flatMap(text -> {
          try {
            return Optional.of(EventDate.parse(text));
          } catch (DateTimeException _) {
            fault(
                key,
                "%s '%s' is not a date; write 1998-11-20, 1998-11 or 1998".formatted(key, text));
            return Optional.empty();
          }
        });
  }

  Optional<LocalDate> day(String key) {
    Optional<EventDate> date = eventDate(key);
    if (date.isPresent() && !(date.get() instanceof EventDate.Day)) {
      fault(key, "%s '%s' is not a day; write 1998-11-20".formatted(key, date.get().iso()));
      return Optional.empty();
    }
    return date.map(EventDate::start);
  }

  LocalDate requiredDay(String key) {
    if (!fields.containsKey(key)) {
      fault(key, "field '%s' is missing; give it a day such as 1998-11-20".formatted(key));
    }
    return day(key).orElse(LocalDate.EPOCH);
  }

  <E extends Enum<E>> E constant(String key, E[] values, E otherwise) {
    return required(key).flatMap(text -> constant(key, values, text)).orElse(otherwise);
  }

  private <E extends Enum<E>> Optional<E> constant(String key, E[] values, String text) {
    Optional<E> constant =
        Stream.of(values)
            .filter(value -> id(value).equals(text.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (constant.isEmpty()) {
      fault(key, "%s '%s' is unknown; %s".formatted(key, text, known(values)));
    }
    return constant;
  }

  private static String known(Enum<?>[] values) {
    return values.length > MOST_TOLD
        ? "corpus/README.md lists those that there are"
        : "known: " + Stream.of(values).map(Entry::id).collect(Collectors.joining(", "));
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
