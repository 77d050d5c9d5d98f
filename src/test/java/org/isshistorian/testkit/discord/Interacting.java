package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// An interaction as the fake keeps it. Guarded by the fake's lock.
public final class Interacting {
  final String id;
  final String token;
  final Place place;
  final Optional<ObjectNode> source;
  final long sentNanos = System.nanoTime();
  int response;
  boolean ephemeral;
  boolean expired;
  Optional<ObjectNode> original = Optional.empty();
  Optional<JsonNode> choices = Optional.empty();
  boolean answered;
  boolean deleted;
  long acknowledgedNanos;
  long answeredNanos;

  Interacting(String id, String token, Place place, Optional<ObjectNode> source) {
    this.id = id;
    this.token = token;
    this.place = place;
    this.source = source;
  }

  /// How long its acknowledgement took.
  public long acknowledgedAfterNanos() {
    return acknowledgedNanos - sentNanos;
  }

  /// How long its answer took.
  public long answeredAfterNanos() {
    return answeredNanos - sentNanos;
  }
}
