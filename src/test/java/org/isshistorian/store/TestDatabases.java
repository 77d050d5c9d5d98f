package org.isshistorian.store;

/// The database of one test: opened as often as the test likes, closed after it.
interface TestDatabases extends AutoCloseable {
  /// The same database each time.
  Database open();

  @Override
  void close();
}
