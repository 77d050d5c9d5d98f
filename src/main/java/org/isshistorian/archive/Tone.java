package org.isshistorian.archive;

/// How a passage may be told. A sombre one is never decorated.
public enum Tone {
  PLAIN,
  SOMBRE
}
