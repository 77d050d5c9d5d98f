package org.isshistorian.search;

/// The fields of the index.
final class Fields {
  /// A passage's text.
  static final String TEXT = "text";

  /// Its asks, all together.
  static final String ASKS = "asks";

  /// The names and aliases of what it is about and of its subjects.
  static final String NAMES = "names";

  /// Every term of the three, for how rare a term is.
  static final String ALL = "all";

  /// Its folded words as they are written, for what is known at all.
  static final String WORDS = "words";

  /// The id of what it is about, and with the aspect: `zarya launch`.
  static final String ABOUT = "about";

  static final String TOPIC = "topic";

  /// Its [StoredEvidence], as doc values.
  static final String EVIDENCE = "evidence";

  /// The packed [Sense] of its text and of each ask, as doc values.
  static final String SENSES = "senses";

  private Fields() {}
}
