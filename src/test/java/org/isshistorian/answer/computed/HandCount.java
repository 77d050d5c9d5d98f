package org.isshistorian.answer.computed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counts over the YAML of the records themselves, by nothing that the program uses: what the
/// computed figures are held against.
final class HandCount {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final JsonNode spacewalks;
  private final JsonNode flights;
  private final JsonNode stays;
  private final Map<String, JsonNode> flightsById = new HashMap<>();

  HandCount(Path corpus) throws IOException {
    spacewalks = read(corpus, "spacewalks");
    flights = read(corpus, "flights");
    stays = read(corpus, "stays");
    flights.forEach(flight -> flightsById.put(flight.get("id").asText(), flight));
  }

  private static JsonNode read(Path corpus, String name) throws IOException {
    return YAML.readTree(corpus.resolve("records").resolve(name + ".yaml").toFile());
  }

  /// How many spacewalks began in a month or a year, "2007" or "2007-06".
  int spacewalks(String start) {
    int count = 0;
    for (JsonNode walk : spacewalks) {
      count += walk.get("date").asText().startsWith(start) ? 1 : 0;
    }
    return count;
  }

  /// How many spacewalks each person made.
  Map<String, Integer> spacewalksByPerson() {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode walk : spacewalks) {
      for (JsonNode person : walk.path("spacewalkers")) {
        counts.merge(person.asText(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /// How many flights of each vehicle were launched in each year: "soyuz 2009" and the number.
  Map<String, Integer> launches() {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode flight : flights) {
      String year = flight.get("launch").asText().substring(0, 4);
      counts.merge(flight.get("vehicle").asText() + " " + year, 1, Integer::sum);
    }
    return counts;
  }

  /// How often each person was launched to the station.
  Map<String, Integer> visits() {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode stay : stays) {
      counts.merge(stay.get("person").asText(), 1, Integer::sum);
    }
    return counts;
  }

  /// Those aboard on a day, by docking and undocking; by launch and landing where these are
  /// unknown.
  Set<String> aboard(LocalDate day) {
    Set<String> people = new TreeSet<>();
    for (JsonNode stay : stays) {
      LocalDate from = day(flightsById.get(stay.get("flight-up").asText()), "arrival", "launch");
      LocalDate to =
          stay.has("flight-down")
              ? day(flightsById.get(stay.get("flight-down").asText()), "departure", "end")
              : LocalDate.MAX;
      if (!day.isBefore(from) && !day.isAfter(to)) {
        people.add(stay.get("person").asText());
      }
    }
    return people;
  }

  private static LocalDate day(JsonNode flight, String field, String instead) {
    return LocalDate.parse(flight.get(flight.has(field) ? field : instead).asText());
  }

  /// Every so many days of the crewed station.
  static List<LocalDate> everyFew(int days) {
    List<LocalDate> all = new ArrayList<>();
    LocalDate last = LocalDate.of(2026, 9, 30);
    for (LocalDate day = LocalDate.of(1998, 12, 7); day.isBefore(last); day = day.plusDays(days)) {
      all.add(day);
    }
    return all;
  }
}
