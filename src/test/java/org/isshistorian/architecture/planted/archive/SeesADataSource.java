package org.isshistorian.architecture.planted.archive;

import javax.sql.DataSource;

public record SeesADataSource(DataSource seen) {}
