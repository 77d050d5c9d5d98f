package org.isshistorian.store;

class PostgresStoresTest extends StoresContract {
  @Override
  TestDatabases databases() {
    return new PostgresDatabases();
  }
}
