package org.isshistorian.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.Timeline;
import org.isshistorian.command.OnThisDay;

/// Answers and days as the JSON of the contract.
final class AnswerJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private AnswerJson() {}

  /// One line of JSON.
  static String line(ObjectNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can be written", e);
    }
  }

  static ObjectNode of(Optional<String> id, String question, Answer answer) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", id.orElse(null));
    node.put("question", question);
    switch (answer) {
      case Answer.Found found -> found(node, found);
      case Answer.Computed computed -> computed(node, computed);
      case Answer.NotFound notFound -> {
        node.put("answered", false);
        node.put("reason", notFound.reason().sentence());
        passages(node.putArray("nearest"), notFound.nearest());
      }
    }
    return node;
  }

  private static void found(ObjectNode node, Answer.Found found) {
    Passage passage = found.passage();
    node.put("answered", true);
    node.put("sentence", passage.text());
    node.put("highlight", found.highlighted());
    node.put("date", passage.anyDate().map(EventDate::iso).orElse(null));
    node.put("datePrecision", passage.anyDate().map(AnswerJson::precision).orElse("none"));
    citation(node, passage);
    node.put("passageId", passage.id());
    node.put("confidence", Math.round(found.confidence() * 1000) / 1000.0);
    passages(node.putArray("others"), found.others());
  }

  private static void computed(ObjectNode node, Answer.Computed computed) {
    node.put("answered", true);
    node.put("computed", true);
    node.put("sentence", computed.statement());
    node.put("highlight", computed.highlighted());
    node.put("date", computed.date().map(EventDate::iso).orElse(null));
    node.put("datePrecision", computed.date().map(AnswerJson::precision).orElse("none"));
    citation(node, computed.passages().getFirst());
    node.put("passageId", computed.passages().getFirst().id());
    node.put("basis", computed.basis());
    passages(node.putArray("passages"), computed.passages());
  }

  static ObjectNode of(OnThisDay onThisDay) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("day", onThisDay.day().toString().substring(2));
    ArrayNode events = node.putArray("events");
    for (Timeline.Entry event : onThisDay.events()) {
      Passage passage = event.passage();
      ObjectNode one = events.addObject();
      one.put("passageId", passage.id());
      one.put("sentence", passage.text());
      one.put("date", event.date().toString());
      one.put("years", onThisDay.years(event));
      one.put("kind", passage.occasion().kind().name().toLowerCase(Locale.ROOT));
      one.put("significance", passage.occasion().significance());
      citation(one, passage);
    }
    return node;
  }

  private static void passages(ArrayNode array, List<Passage> passages) {
    for (Passage passage : passages) {
      ObjectNode node = array.addObject();
      node.put("passageId", passage.id());
      node.put("sentence", passage.text());
      node.put("date", passage.anyDate().map(EventDate::iso).orElse(null));
      source(node.putObject("source"), passage.citation().source());
    }
  }

  private static void citation(ObjectNode node, Passage passage) {
    source(node.putObject("source"), passage.citation().source());
    Optional<Source> more = passage.citation().more();
    if (more.isPresent()) {
      source(node.putObject("more"), more.get());
    } else {
      node.putNull("more");
    }
  }

  private static void source(ObjectNode node, Source source) {
    node.put("title", source.title());
    node.put("url", source.link());
  }

  private static String precision(EventDate date) {
    return switch (date) {
      case EventDate.Day _ -> "day";
      case EventDate.Month _ -> "month";
      case EventDate.Year _ -> "year";
    };
  }
}
