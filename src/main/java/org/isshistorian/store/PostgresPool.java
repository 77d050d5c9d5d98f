package org.isshistorian.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/// Connections to PostgreSQL.
final class PostgresPool {
  private static final int CONNECTIONS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private PostgresPool() {}

  /// Fails at once if there is nobody to connect to: whether to wait is for the caller to say.
  static HikariDataSource open(PostgresAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("postgresql");
    config.setJdbcUrl(address.jdbc());
    address.properties().forEach(config::addDataSourceProperty);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setInitializationFailTimeout(1);
    return new HikariDataSource(config);
  }
}
