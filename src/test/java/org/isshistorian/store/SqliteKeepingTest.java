package org.isshistorian.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeepingTest extends KeepingContract {
  @TempDir private Path folder;

  @Override
  TestDatabases databases(String name) {
    return new SqliteDatabases(folder.resolve(name));
  }
}
