package org.isshistorian.architecture.planted.search;

import org.isshistorian.architecture.planted.archive.SeesSearch;

public record SeesArchive(SeesSearch archive) {}
