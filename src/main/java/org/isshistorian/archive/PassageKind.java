package org.isshistorian.archive;

/// What a passage tells of, for timelines and their filters.
public enum PassageKind {
  LAUNCH,
  DOCKING,
  BERTHING,
  UNDOCKING,
  LANDING,
  REENTRY,
  SPACEWALK,
  INSTALLATION,
  RELOCATION,
  CREW,
  MILESTONE,
  RECORD,
  INCIDENT,
  SCIENCE,
  CULTURE,
  PROGRAMME,
  FIGURE,
  DESCRIPTION,
  LIFE
}
