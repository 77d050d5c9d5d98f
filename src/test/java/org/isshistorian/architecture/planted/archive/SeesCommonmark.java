package org.isshistorian.architecture.planted.archive;

import org.commonmark.node.Node;

public record SeesCommonmark(Node seen) {}
