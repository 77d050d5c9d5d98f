package org.isshistorian.answer.computed;

import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;

/// What a name in a question stands for where figures are worked out.
enum Slot {
  STATION,
  PERSON,
  VEHICLE,
  FLIGHT,
  EXPEDITION,
  MODULE,
  /// A name that no computation knows what to do with.
  OTHER;

  static Slot of(Name name) {
    return switch (name.kind()) {
      case STATION -> STATION;
      case PERSON -> PERSON;
      case VEHICLE -> VEHICLE;
      case FLIGHT -> FLIGHT;
      case EXPEDITION -> EXPEDITION;
      case MODULE -> MODULE;
      case ELEMENT,
          ROCKET,
          AGENCY,
          COMPANY,
          PLACE,
          NATION,
          FACILITY,
          EXPERIMENT,
          PROGRAMME,
          TOPIC,
          SPACEWALK ->
          OTHER;
    };
  }

  /// Whether a name of this kind is read as the ordinary words that it is made of.
  static boolean isWords(NameKind kind) {
    return kind == NameKind.TOPIC || kind == NameKind.SPACEWALK;
  }
}
