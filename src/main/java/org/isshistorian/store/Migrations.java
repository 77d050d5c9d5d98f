package org.isshistorian.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/// Brings the tables of a database up to date. Instances of PostgreSQL that start at the same time
/// take turns.
final class Migrations {
  private static final String PLACE = "classpath:org/isshistorian/store/migration";
  private static final String HISTORY = "iss_schema_history";

  private final Dialect dialect;
  private final String place;

  Migrations(Dialect dialect, String place) {
    this.dialect = dialect;
    this.place = place;
  }

  void bring(HikariDataSource pool) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(pool)
            .locations(PLACE)
            .table(HISTORY)
            .placeholders(dialect.placeholders())
            // The tables of others may stand beside ours.
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load();
    try (Connection turn = pool.getConnection()) {
      dialect.takeTurn(turn);
      try {
        refuseWhatIsNewer(flyway);
        flyway.migrate();
      } finally {
        dialect.endTurn(turn);
      }
    } catch (FlywayException | SQLException e) {
      throw Failure.of(dialect, place, e);
    }
  }

  private void refuseWhatIsNewer(Flyway flyway) {
    MigrationInfo[] all = flyway.info().all();
    MigrationVersion known = MigrationVersion.EMPTY;
    MigrationVersion applied = MigrationVersion.EMPTY;
    for (MigrationInfo migration : all) {
      if (migration.getState().isResolved()) {
        known = later(known, migration.getVersion());
      }
      if (migration.getState().isApplied()) {
        applied = later(applied, migration.getVersion());
      }
    }
    if (applied.compareTo(known) > 0) {
      throw new StoreException(
          "the database %s was written by a newer version of the bot (tables of version %s, this one knows %s): start the newer version, or restore an older backup"
              .formatted(place, applied, known));
    }
  }

  private static MigrationVersion later(MigrationVersion one, MigrationVersion other) {
    return other == null || one.compareTo(other) >= 0 ? one : other;
  }
}
