package org.isshistorian.architecture.planted.command;

import io.micrometer.core.instrument.Counter;

public record SeesMicrometer(Counter counter) {}
