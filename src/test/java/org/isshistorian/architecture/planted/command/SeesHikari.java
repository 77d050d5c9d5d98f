package org.isshistorian.architecture.planted.command;

import com.zaxxer.hikari.HikariDataSource;

public record SeesHikari(HikariDataSource pool) {}
