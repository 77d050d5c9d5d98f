package org.isshistorian.architecture.planted.command;

import org.flywaydb.core.Flyway;

public record SeesFlyway(Flyway flyway) {}
