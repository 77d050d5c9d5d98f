package org.isshistorian.schedule;

import java.nio.file.Path;
import org.isshistorian.store.Database;
import org.junit.jupiter.api.io.TempDir;

class SqliteScheduleTest extends ScheduleContract {
  @TempDir private Path folder;

  @Override
  Database database() {
    return Database.sqlite(folder);
  }

  @Override
  boolean sharesItsDatabase() {
    return false;
  }
}
