package org.isshistorian.store;

import java.sql.SQLException;

/// Puts what a database complains of into one line for people.
final class Failure {
  private static final int SQLITE_CODE = 0xff;

  private Failure() {}

  /// What an exception means that came from this database, or from a library on top of it.
  static StoreException of(Dialect dialect, String place, Exception failure) {
    return switch (complaint(failure)) {
      case null ->
          new StoreException("the database %s: %s".formatted(place, line(failure)), failure);
      case SQLException complaint ->
          switch (dialect) {
            case SQLITE -> sqlite(place, complaint);
            case POSTGRES -> postgres(place, complaint);
          };
    };
  }

  /// The innermost complaint of the driver itself: the pool's own ones only wrap it.
  private static SQLException complaint(Throwable failure) {
    SQLException found = null;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException complaint) {
        found = complaint;
      }
    }
    return found;
  }

  private static StoreException sqlite(String file, SQLException e) {
    return switch (e.getErrorCode() & SQLITE_CODE) {
      case 5, 6 ->
          new StoreDownException(
              "the database file %s is locked by another process: stop that one".formatted(file),
              e);
      case 8 ->
          failed("the database file %s is read-only: make it and its folder writable", file, e);
      case 10 -> failed("the disk of the database file %s fails (%s)", file, e);
      case 13 -> failed("the disk of the database file %s is full: make room", file, e);
      case 14 -> failed("the database file %s cannot be opened (%s)", file, e);
      case 11, 26 ->
          failed("the file %s is damaged or no database of the bot: restore a backup", file, e);
      default -> failed("the database file %s: %s", file, e);
    };
  }

  private static StoreException postgres(String place, SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.startsWith("08") || state.startsWith("57P") || state.equals("53300")) {
      return new StoreDownException(
          "PostgreSQL at %s cannot be reached (%s)".formatted(place, line(e)), e);
    }
    return switch (state) {
      case "28P01", "28000" ->
          failed("PostgreSQL at %s lets this user not in: check ISS_DATABASE_URL (%s)", place, e);
      case "3D000" -> failed("PostgreSQL has no database %s: create it (%s)", place, e);
      case "42501" -> failed("PostgreSQL at %s: this user may not do that (%s)", place, e);
      case "25006" -> failed("PostgreSQL at %s is read-only: name the primary (%s)", place, e);
      case "53100" -> failed("the disk of PostgreSQL at %s is full (%s)", place, e);
      default -> failed("PostgreSQL at %s: %s", place, e);
    };
  }

  private static StoreException failed(String message, String place, SQLException e) {
    return new StoreException(message.formatted(place, line(e)), e);
  }

  private static String line(Throwable e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
