package org.isshistorian;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.isshistorian.cli.Services;
import org.isshistorian.store.Backup;
import org.isshistorian.store.Database;
import org.isshistorian.store.OwnedData;
import org.isshistorian.store.StoreException;

/// The store as the command line sees it.
record Keeping(Database database, InstantSource clock) implements Services.Keeping {
  @FunctionalInterface
  private interface Act<T> {
    T run() throws IOException;
  }

  private static <T> T told(Act<T> act) throws IOException {
    try {
      return act.run();
    } catch (StoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public int backup(Path file) throws IOException {
    return told(() -> new Backup(database).write(file));
  }

  @Override
  public int restore(Path file, boolean replace) throws IOException {
    return told(() -> new Backup(database).restore(file, replace, clock.instant()));
  }

  @Override
  public String export(Owner owner) throws IOException {
    var data = new OwnedData(database);
    return told(() ->
        owner.person()
            ? data.ofUser(owner.platform(), owner.id())
            : data.ofSpace(owner.platform(), owner.id()));
  }

  @Override
  public int delete(Owner owner) throws IOException {
    var data = new OwnedData(database);
    return told(() ->
        owner.person()
            ? data.deleteUser(owner.platform(), owner.id())
            : data.deleteSpace(owner.platform(), owner.id()));
  }

  @Override
  public void close() {
    database.close();
  }
}
