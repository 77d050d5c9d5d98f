package org.isshistorian.answer.computed;

import java.util.Set;

/// The words in which people ask for figures.
final class Asking {
  static final Set<String> COUNT = Set.of("number", "count", "often", "times", "different", "tell");
  static final Set<String> LEADS =
      Set.of(
          "when",
          "what",
          "which",
          "who",
          "whose",
          "long",
          "date",
          "name",
          "names",
          "me",
          "about",
          "tell",
          "take",
          "took",
          "taken",
          "place",
          "happen",
          "happened",
          "last",
          "lasted",
          "record",
          "recent",
          "s",
          "one",
          "1",
          "that",
          "person",
          "people",
          "astronaut",
          "astronauts",
          "made",
          "make",
          "done",
          "does",
          "it",
          "and",
          "go",
          "went");
  static final Set<String> SPACEWALKS =
      Set.of(
          "spacewalk",
          "spacewalks",
          "eva",
          "evas",
          "space",
          "walk",
          "walks",
          "extravehicular",
          "activity",
          "activities");
  static final Set<String> MADE =
      Set.of(
          "made",
          "make",
          "done",
          "conducted",
          "conduct",
          "performed",
          "perform",
          "carried",
          "out",
          "carry",
          "took",
          "take",
          "taken",
          "place",
          "happen",
          "happened",
          "occurred",
          "go",
          "gone",
          "went",
          "complete",
          "completed",
          "during",
          "outside");
  static final Set<String> PEOPLE =
      Set.of(
          "people",
          "persons",
          "person",
          "astronauts",
          "astronaut",
          "humans",
          "human",
          "visitors",
          "individuals",
          "crew",
          "members",
          "crewmembers",
          "spacefarers");
  static final Set<String> ABOARD =
      Set.of("aboard", "board", "onboard", "present", "inside", "staying", "living", "up");
  static final Set<String> VISITED =
      Set.of(
          "visited",
          "visit",
          "gone",
          "went",
          "go",
          "flown",
          "flew",
          "fly",
          "traveled",
          "travelled",
          "different",
          "individual");

  private Asking() {}

  static boolean isCount(Wording wording) {
    return wording.says("how many")
        || wording.says("number of")
        || wording.says("how often")
        || wording.says("count of");
  }

  /// Whether spacewalks are what is asked for.
  static boolean isSpacewalk(Wording wording) {
    return wording.has("spacewalk")
        || wording.has("spacewalks")
        || wording.has("eva")
        || wording.has("evas")
        || wording.says("space walk")
        || wording.says("space walks");
  }
}
