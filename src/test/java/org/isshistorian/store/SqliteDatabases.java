package org.isshistorian.store;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// One file of SQLite.
final class SqliteDatabases implements TestDatabases {
  private final List<Database> opened = new CopyOnWriteArrayList<>();
  private final Path folder;

  SqliteDatabases(Path folder) {
    this.folder = folder;
  }

  @Override
  public Database open() {
    Database database = Database.sqlite(folder);
    opened.add(database);
    return database;
  }

  @Override
  public void close() {
    opened.forEach(Database::close);
  }
}
