package org.isshistorian.command.posts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isshistorian.question.EditDistance;

/// Finds time zones by their names, their cities, and the aliases of a table. Abbreviations such as
/// EST mean several zones, so they are asked back.
final class ZoneSearch {
  private static final String TABLE = "/org/isshistorian/command/zones.txt";
  private static final int MOST = 25;
  private static final int OFFERED = 5;
  private static final int TYPING_ERRORS = 2;
  private static final int SHORTEST_TYPED = 4;

  // Ids and not zones: a zone brings its rules, and those of all zones take megabytes.
  private final Map<String, String> byId = new TreeMap<>();
  private final Map<String, List<String>> byName = new LinkedHashMap<>();

  ZoneSearch() {
    ZoneId.getAvailableZoneIds().stream()
        .filter(id ->
            id.matches(
                "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe"
                    + "|Indian|Pacific)/.*|UTC"))
        .sorted()
        .forEach(id -> byId.put(folded(id), id));
    byId.values().forEach(this::addCity);
    table().forEach(this::addAlias);
  }

  private void addCity(String id) {
    String city = folded(id.substring(id.lastIndexOf('/') + 1));
    List<String> zones = byName.computeIfAbsent(city, _ -> new ArrayList<>());
    if (zones.stream().noneMatch(other -> rules(other).equals(rules(id)))) {
      zones.add(id);
    }
  }

  private static ZoneRules rules(String id) {
    return ZoneId.of(id).getRules();
  }

  private void addAlias(String line) {
    String[] parts = line.split("=", 2);
    List<String> zones = List.of(parts[1].strip().split("\\s*,\\s*", -1));
    Stream.of(parts[0].split(",", -1)).forEach(name -> byName.put(folded(name), zones));
  }

  private static List<String> table() {
    try (InputStream in = ZoneSearch.class.getResourceAsStream(TABLE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n", -1))
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s-]+", " ");
  }

  ZoneAnswer find(String text) {
    String typed = folded(text).replaceFirst(" (time|zone|timezone)$", "");
    if (byId.containsKey(typed)) {
      return new ZoneAnswer.Found(ZoneId.of(byId.get(typed)));
    }
    List<String> named = byName.getOrDefault(typed, List.of());
    if (named.size() == 1) {
      return new ZoneAnswer.Found(ZoneId.of(named.getFirst()));
    }
    List<ZoneId> meant = (named.isEmpty() ? near(typed) : named).stream().map(ZoneId::of).toList();
    return meant.isEmpty() ? new ZoneAnswer.Unknown() : new ZoneAnswer.Several(meant);
  }

  private List<String> near(String typed) {
    if (typed.length() < SHORTEST_TYPED) {
      return List.of();
    }
    int errors = Math.min(TYPING_ERRORS, typed.length() / SHORTEST_TYPED);
    return byName.entrySet().stream()
        .filter(entry ->
            entry.getKey().startsWith(typed)
                || EditDistance.between(typed, entry.getKey(), errors) <= errors)
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .limit(OFFERED)
        .toList();
  }

  /// Zones whose name, city or alias begins so.
  List<String> completions(String text) {
    String typed = folded(text);
    Stream<String> cities =
        byName.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(typed))
            .flatMap(entry -> entry.getValue().stream());
    Stream<String> ids =
        byId.entrySet().stream()
            .filter(entry -> entry.getKey().contains(typed))
            .map(Map.Entry::getValue);
    return Stream.concat(cities, ids).distinct().limit(MOST).toList();
  }
}
