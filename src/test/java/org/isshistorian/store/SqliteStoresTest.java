package org.isshistorian.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoresTest extends StoresContract {
  @TempDir private Path folder;

  @Override
  TestDatabases databases() {
    return new SqliteDatabases(folder);
  }
}
