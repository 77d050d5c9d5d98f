package org.isshistorian.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/// The one database of the bot: a file of SQLite, or PostgreSQL, which several instances may share.
/// Its tables are made and brought up to date when it is opened. May be used from several threads;
/// what a call that returned has written is on the disk.
///
/// The stores of this package run their SQL in [#read] and [#transact]; the same SQL must hold for
/// both. Moments are kept as milliseconds (BIGINT). To add a table, put the next number's file
/// beside the other migrations (resources, `org/isshistorian/store/migration/V2__words.sql`). One
/// set serves both: what they spell differently stands there as a placeholder of [Dialect]:
/// `${id}`, `${blob}`, `${moment}`. A migration that was released is never changed.
public final class Database implements AutoCloseable {
  private final HikariDataSource pool;
  private final Dialect dialect;
  private final String place;
  private final Semaphore writers;
  private final GroupCommit changes;
  private final GroupRead reads;

  private Database(HikariDataSource pool, Dialect dialect, String place) {
    this.pool = pool;
    this.dialect = dialect;
    this.place = place;
    this.writers = new Semaphore(dialect.writers(), true);
    this.changes = new GroupCommit(this);
    this.reads = new GroupRead(this);
  }

  /// Opens `iss.db` in a folder, which is made where there is none: readable by its owner alone.
  ///
  /// @throws StoreException in one line, if it cannot be used
  public static Database sqlite(Path folder) {
    return sqlite(folder, SqlitePool.PATIENCE);
  }

  /// The same, with another time to wait for a file that another process has locked.
  static Database sqlite(Path folder, Duration patience) {
    Path file = SqlitePool.file(folder);
    return open(() -> SqlitePool.open(file, patience), Dialect.SQLITE, file.toString());
  }

  /// Opens a database of PostgreSQL.
  ///
  /// @param address `postgresql://user:password@host:port/name` or the form that starts with
  ///   `jdbc:`
  /// @throws StoreDownException if it cannot be reached at present: trying again may help
  /// @throws StoreException in one line, if it cannot be used
  public static Database postgres(String address) {
    PostgresAddress parsed = PostgresAddress.parse(address);
    return open(() -> PostgresPool.open(parsed), Dialect.POSTGRES, parsed.place());
  }

  private static Database open(PoolOpener opener, Dialect dialect, String place) {
    HikariDataSource pool;
    try {
      pool = opener.open();
    } catch (HikariPool.PoolInitializationException e) {
      throw Failure.of(dialect, place, e);
    }
    try {
      new Migrations(dialect, place).bring(pool);
      return new Database(pool, dialect, place);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  @FunctionalInterface
  private interface PoolOpener {
    HikariDataSource open();
  }

  /// Runs single statements that only read, each for itself.
  <T> T read(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      return work.run(new Session(connection));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Runs all of the work or nothing of it. SQLite has one writer: they take turns here, in the
  /// order in which they came, and not in its busy loop. Not to be nested.
  <T> T transact(Work<T> work) {
    writers.acquireUninterruptibly();
    try (Connection connection = pool.getConnection()) {
      dialect.begin(connection);
      return finish(connection, work);
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      writers.release();
    }
  }

  private <T> T finish(Connection connection, Work<T> work) throws SQLException {
    try {
      T result = work.run(new Session(connection));
      dialect.commit(connection);
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      try {
        dialect.rollback(connection);
      } catch (SQLException lost) {
        pool.evictConnection(connection);
        e.addSuppressed(lost);
      }
      throw e;
    }
  }

  private StoreException failed(SQLException e) {
    StoreException failure = Failure.of(dialect, place, e);
    if (dialect == Dialect.POSTGRES && failure instanceof StoreDownException) {
      // A server that went away has taken the other connections with it.
      pool.getHikariPoolMXBean().softEvictConnections();
    }
    return failure;
  }

  /// What is done with a session.
  @FunctionalInterface
  interface Work<T> {
    T run(Session session) throws SQLException;
  }

  /// The small changes of many threads, committed together.
  GroupCommit changes() {
    return changes;
  }

  /// What many threads read at the same time.
  GroupRead reads() {
    return reads;
  }

  Dialect dialect() {
    return dialect;
  }

  /// For a library that runs its own SQL. Ends with this database.
  public DataSource dataSource() {
    return switch (dialect) {
      case SQLITE -> Turns.of(pool, writers);
      case POSTGRES -> pool;
    };
  }

  /// Which database it is, for people: "SQLite (data/iss.db)". No password stands in it.
  public String description() {
    return "%s (%s)".formatted(dialect.title(), place);
  }

  /// Returns if the database answers.
  ///
  /// @throws StoreException if it does not
  public void check() {
    read(session -> session.first("SELECT key FROM note LIMIT 1", row -> row.text("key")));
  }

  @Override
  public void close() {
    pool.close();
  }
}
