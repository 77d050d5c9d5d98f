package org.isshistorian.store;

class PostgresKeepingTest extends KeepingContract {
  @Override
  TestDatabases databases(String name) {
    return new PostgresDatabases();
  }
}
