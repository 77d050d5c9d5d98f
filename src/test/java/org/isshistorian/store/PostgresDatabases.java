package org.isshistorian.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isshistorian.testkit.PostgresServer;

/// One schema of PostgreSQL.
final class PostgresDatabases implements TestDatabases {
  private final List<Database> opened = new CopyOnWriteArrayList<>();
  private final String address = PostgresServer.freshAddress();

  @Override
  public Database open() {
    Database database = Database.postgres(address);
    opened.add(database);
    return database;
  }

  @Override
  public void close() {
    opened.forEach(Database::close);
  }
}
