package org.isshistorian.archive;

/// Who stands behind a source. Only [#NASA] pages count as the nasa.gov link that every answer
/// carries.
public enum SourceKind {
  NASA,
  PARTNER,
  PRESS,
  REFERENCE,
  OWN
}
