package org.isshistorian.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isshistorian.store.Together.Asked;

/// Reads what many threads want to know of a key each in one statement for all their keys. Each
/// sees at least what was committed before it asked.
final class GroupRead {
  /// Some of the connections of either pool.
  private static final int READERS = 2;

  private final Database database;
  private final Together<Reading<?>, List<?>> together;

  GroupRead(Database database) {
    this.database = database;
    this.together = new Together<>(READERS, this::serve);
  }

  /// One statement for many keys.
  ///
  /// @param sql with `%s` where the question marks of the keys belong, before all others
  /// @param key the column in which a row has its key
  /// @param values of the question marks that follow
  record Statement<T>(String sql, String key, Session.RowReader<T> reader, List<Object> values) {}

  private record Reading<T>(Statement<T> statement, String key) {}

  /// The rows of a key, in the order of the statement.
  @SuppressWarnings("unchecked") // the rows are those of the statement's own reader
  <T> List<T> list(Statement<T> statement, String key) {
    return (List<T>) together.ask(new Reading<>(statement, key));
  }

  private void serve(List<Asked<Reading<?>, List<?>>> all) {
    Map<Statement<?>, List<Asked<Reading<?>, List<?>>>> statements = new LinkedHashMap<>();
    for (Asked<Reading<?>, List<?>> asked : all) {
      statements.computeIfAbsent(asked.question().statement(), _ -> new ArrayList<>()).add(asked);
    }
    statements.forEach(this::read);
  }

  private void read(Statement<?> statement, List<Asked<Reading<?>, List<?>>> same) {
    try {
      Map<String, List<Object>> rows =
          rows(statement, same.stream().map(asked -> asked.question().key()).distinct().toList());
      same.forEach(asked -> asked.answer(rows.getOrDefault(asked.question().key(), List.of())));
    } catch (StoreDownException e) {
      same.forEach(asked -> asked.fail(e));
    } catch (RuntimeException e) {
      if (same.size() == 1) {
        same.getFirst().fail(e);
      } else {
        // One of them spoiled it for all.
        same.forEach(asked -> read(statement, List.of(asked)));
      }
    }
  }

  private Map<String, List<Object>> rows(Statement<?> statement, List<String> keys) {
    List<Object> values = new ArrayList<>(keys);
    int marks = Integer.highestOneBit(Math.max(1, 2 * keys.size() - 1));
    // Few lengths: a database remembers how it runs a statement.
    values.addAll(Collections.nCopies(marks - keys.size(), keys.getLast()));
    values.addAll(statement.values());
    String sql = statement.sql().formatted(String.join(", ", Collections.nCopies(marks, "?")));
    Map<String, List<Object>> rows = new LinkedHashMap<>();
    return database.read(session -> {
      session.list(
          sql,
          row ->
              rows.computeIfAbsent(row.text(statement.key()), _ -> new ArrayList<>())
                  .add(statement.reader().read(row)),
          values.toArray());
      return rows;
    });
  }
}
