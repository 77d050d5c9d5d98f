package org.isshistorian.architecture.planted.command;

import javax.sql.DataSource;

public record SeesADataSource(DataSource database) {}
