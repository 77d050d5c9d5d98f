package org.isshistorian.schedule;

import org.isshistorian.store.Database;
import org.isshistorian.testkit.PostgresServer;

class PostgresScheduleTest extends ScheduleContract {
  private final String address = PostgresServer.freshAddress();

  @Override
  Database database() {
    return Database.postgres(address);
  }
}
