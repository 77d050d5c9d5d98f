package org.isshistorian.answer;

import org.isshistorian.archive.Passage;

/// A candidate and the evidence of its words.
public record RankedPassage(Passage passage, Evidence evidence) {}
