package org.isshistorian.architecture.planted.archive;

import com.zaxxer.hikari.HikariDataSource;

public record SeesHikari(HikariDataSource seen) {}
