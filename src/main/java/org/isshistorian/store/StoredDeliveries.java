package org.isshistorian.store;

import java.time.Instant;
import org.isshistorian.chat.SeenDeliveries;

/// Deliveries in the database, whose primary key decides who was first.
public final class StoredDeliveries implements SeenDeliveries {
  private static final Bound ID = new Bound("the id of a delivery", 300);

  private final Database database;

  public StoredDeliveries(Database database) {
    this.database = database;
  }

  @Override
  public boolean firstTime(String id, Instant at) {
    ID.check(id);
    return database.transact(session ->
        session.change(
                "INSERT INTO delivery (id, at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", id, at)
            == 1);
  }

  @Override
  public void forgetBefore(Instant moment) {
    database.transact(session -> session.change("DELETE FROM delivery WHERE at < ?", moment));
  }
}
