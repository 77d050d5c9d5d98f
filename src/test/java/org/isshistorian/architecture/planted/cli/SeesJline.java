package org.isshistorian.architecture.planted.cli;

import org.jline.terminal.Terminal;

public record SeesJline(Terminal terminal) {}
