package org.isshistorian.architecture.planted.archive;

import org.jsoup.nodes.Element;

public record SeesJsoup(Element seen) {}
