package org.isshistorian.command.posts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
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

  private final Map<String, ZoneId> byId = new TreeMap<>();
  private final Map<String, List<ZoneId>> byName = new LinkedHashMap<>();

  ZoneSearch() {
    ZoneId.getAvailableZoneIds().stream()
        .filter(id ->
            id.matches(
                "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe"
                    + "|Indian|Pacific)/.*|UTC"))
        .sorted()
        .forEach(id -> byId.put(folded(id), ZoneId.of(id)));
    byId.values().forEach(zone -> addCity(zone));
    table().forEach(this::addAlias);
  }

  private void addCity(ZoneId zone) {
    String id = zone.getId();
    String city = folded(id.substring(id.lastIndexOf('/') + 1));
    List<ZoneId> zones = byName.computeIfAbsent(city, _ -> new ArrayList<>());
    if (zones.stream().noneMatch(other -> other.getRules().equals(zone.getRules()))) {
      zones.add(zone);
    }
  }

  private void addAlias(String line) {
    String[] parts = line.split("=", 2);
    List<ZoneId> zones =
        Stream.of(parts[1].strip().split("\\s*,\\s*", -1)).map(ZoneId::of).toList();
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
      return new ZoneAnswer.Found(byId.get(typed));
    }
    List<ZoneId> named = byName.getOrDefault(typed, List.of());
    if (named.size() == 1) {
      return new ZoneAnswer.Found(named.getFirst());
    }
    List<ZoneId> meant = named.isEmpty() ? near(typed) : named;
    return meant.isEmpty() ? new ZoneAnswer.Unknown() : new ZoneAnswer.Several(meant);
  }

  private List<ZoneId> near(String typed) {
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
    Stream<ZoneId> cities =
        byName.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(typed))
            .flatMap(entry -> entry.getValue().stream());
    Stream<ZoneId> ids =
        byId.entrySet().stream()
            .filter(entry -> entry.getKey().contains(typed))
            .map(Map.Entry::getValue);
    return Stream.concat(cities, ids).map(ZoneId::getId).distinct().limit(MOST).toList();
  }
}
