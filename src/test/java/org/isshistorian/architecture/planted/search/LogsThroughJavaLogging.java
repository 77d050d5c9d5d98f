package org.isshistorian.architecture.planted.search;

import java.util.logging.Logger;

public record LogsThroughJavaLogging(Logger logger) {}
