package org.isshistorian.architecture.planted.archive;

import java.sql.Connection;

public record SeesJdbc(Connection connection) {}
