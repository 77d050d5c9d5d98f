package org.isshistorian.architecture.planted.archive;

import org.flywaydb.core.Flyway;

public record SeesFlyway(Flyway seen) {}
