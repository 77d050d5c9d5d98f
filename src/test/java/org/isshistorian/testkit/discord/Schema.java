package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Checks JSON against the part of JSON Schema that Discord's description uses.
final class Schema {
  private final JsonNode root;

  Schema(JsonNode root) {
    this.root = root;
  }

  /// What is wrong, each with its place; empty where nothing is.
  List<String> faults(JsonNode value, JsonNode schema) {
    List<String> faults = new ArrayList<>();
    check(value, schema, "", faults);
    return faults;
  }

  private void check(JsonNode value, JsonNode given, String at, List<String> faults) {
    JsonNode schema = given;
    while (schema.has("$ref")) {
      schema = root.at(schema.get("$ref").asText().substring(1));
    }
    for (JsonNode part : schema.path("allOf")) {
      check(value, part, at, faults);
    }
    choice(value, schema.path("oneOf"), at, faults);
    choice(value, schema.path("anyOf"), at, faults);
    if (schema.has("type") && !typed(value, schema.get("type"))) {
      faults.add("%s: %s is not of type %s".formatted(at, value, schema.get("type")));
      return;
    }
    constant(value, schema, at, faults);
    size(value, schema, at, faults);
    children(value, schema, at, faults);
  }

  /// The alternative with the fewest faults tells them.
  private void choice(JsonNode value, JsonNode alternatives, String at, List<String> faults) {
    List<String> fewest = null;
    for (JsonNode alternative : alternatives) {
      List<String> here = new ArrayList<>();
      check(value, alternative, at, here);
      if (fewest == null || here.size() < fewest.size()) {
        fewest = here;
      }
    }
    if (fewest != null) {
      faults.addAll(fewest);
    }
  }

  private static boolean typed(JsonNode value, JsonNode type) {
    if (type.isArray()) {
      return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> typed(value, one));
    }
    return switch (type.asText()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("no type: " + type);
    };
  }

  private static void constant(JsonNode value, JsonNode schema, String at, List<String> faults) {
    boolean wrong =
        schema.has("enum")
            && StreamSupport.stream(schema.get("enum").spliterator(), false)
                .noneMatch(value::equals);
    if (wrong || (schema.has("const") && !schema.get("const").equals(value))) {
      faults.add("%s: %s is none of the values".formatted(at, value));
    }
  }

  private static void size(JsonNode value, JsonNode schema, String at, List<String> faults) {
    bounds(value.isTextual(), value.asText().length(), schema, "Length", at, faults);
    bounds(value.isArray(), value.size(), schema, "Items", at, faults);
    bounds(value.isObject(), value.size(), schema, "Properties", at, faults);
    bounds(value.isNumber(), value.asLong(), schema, "imum", at, faults);
    if (value.isTextual()
        && schema.has("pattern")
        && !value.asText().matches(schema.get("pattern").asText())) {
      faults.add("%s: %s does not match %s".formatted(at, value, schema.get("pattern")));
    }
  }

  private static void bounds(
      boolean applies, long size, JsonNode schema, String what, String at, List<String> faults) {
    if (applies && schema.has("max" + what) && size > schema.get("max" + what).asLong()) {
      faults.add("%s: %d is above max%s".formatted(at, size, what));
    }
    if (applies && schema.has("min" + what) && size < schema.get("min" + what).asLong()) {
      faults.add("%s: %d is below min%s".formatted(at, size, what));
    }
  }

  private void children(JsonNode value, JsonNode schema, String at, List<String> faults) {
    if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        check(value.get(i), schema.get("items"), at + "/" + i, faults);
      }
    }
    if (!value.isObject()) {
      return;
    }
    for (JsonNode required : schema.path("required")) {
      if (!value.has(required.asText())) {
        faults.add("%s: %s is missing".formatted(at, required.asText()));
      }
    }
    value
        .properties()
        .forEach(property -> {
          String name = property.getKey();
          JsonNode of = schema.path("properties").path(name);
          JsonNode rest = schema.path("additionalProperties");
          if (of.isObject()) {
            check(property.getValue(), of, at + "/" + name, faults);
          } else if (rest.isObject()) {
            check(property.getValue(), rest, at + "/" + name, faults);
          } else if (schema.has("properties") && !schema.has("allOf")) {
            faults.add("%s: nobody knows %s".formatted(at, name));
          }
        });
  }
}
