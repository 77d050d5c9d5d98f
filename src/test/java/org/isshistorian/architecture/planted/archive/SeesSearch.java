package org.isshistorian.architecture.planted.archive;

import org.isshistorian.architecture.planted.search.SeesArchive;

public record SeesSearch(SeesArchive search) {}
