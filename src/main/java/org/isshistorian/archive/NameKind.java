package org.isshistorian.archive;

/// What a [Name] names.
public enum NameKind {
  STATION,
  MODULE,
  ELEMENT,
  VEHICLE,
  ROCKET,
  FLIGHT,
  EXPEDITION,
  SPACEWALK,
  PERSON,
  AGENCY,
  COMPANY,
  PLACE,
  NATION,
  FACILITY,
  EXPERIMENT,
  PROGRAMME,
  TOPIC;

  /// Whether names of this kind are things that are spelled with a capital, and not ordinary words.
  public boolean isProper() {
    return this != TOPIC;
  }
}
