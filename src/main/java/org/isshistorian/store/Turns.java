package org.isshistorian.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/// The connections of a database that has one writer, for a library that does not know it: whoever
/// holds one has the turn to write. They wait for it in a queue; in SQLite's own busy loop they
/// would sleep, and some of them far too long.
final class Turns {
  private final DataSource pool;
  private final Semaphore writers;

  private Turns(DataSource pool, Semaphore writers) {
    this.pool = pool;
    this.writers = writers;
  }

  static DataSource of(DataSource pool, Semaphore writers) {
    var turns = new Turns(pool, writers);
    return (DataSource)
        Proxy.newProxyInstance(
            Turns.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (_, method, arguments) ->
                method.getName().equals("getConnection")
                    ? turns.take(method, arguments)
                    : call(pool, method, arguments));
  }

  private Connection take(Method method, Object... arguments) throws Throwable {
    writers.acquireUninterruptibly();
    boolean taken = false;
    try {
      Connection connection = releasing((Connection) call(pool, method, arguments));
      taken = true;
      return connection;
    } finally {
      if (!taken) {
        writers.release();
      }
    }
  }

  /// The same connection, with which the turn ends when it is closed.
  private Connection releasing(Connection connection) {
    var closed = new AtomicBoolean();
    return (Connection)
        Proxy.newProxyInstance(
            Turns.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              try {
                return call(connection, method, arguments);
              } finally {
                if (method.getName().equals("close") && closed.compareAndSet(false, true)) {
                  writers.release();
                }
              }
            });
  }

  private static Object call(Object target, Method method, Object... arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
