package org.isshistorian.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isshistorian.store.Together.Asked;

/// Commits the small changes of many threads together, each still all or nothing and on the disk
/// when its call returns: one commit, whose cost is waiting for the disk, serves all that came
/// meanwhile, and changes of the same statement travel together.
final class GroupCommit {
  private final Database database;
  private final Together<Changing, Integer> together;

  GroupCommit(Database database) {
    this.database = database;
    this.together = new Together<>(database.dialect().committers(), this::commit);
  }

  private record Changing(String sql, List<Object> values) {}

  /// Changes rows in a transaction, perhaps together with others, and tells how many. Changes that
  /// wait at the same time may be made in any order.
  int change(String sql, Object... values) {
    return together.ask(new Changing(sql, List.of(values)));
  }

  private void commit(List<Asked<Changing, Integer>> all) {
    Map<String, List<Asked<Changing, Integer>>> statements = new LinkedHashMap<>();
    for (Asked<Changing, Integer> asked : all) {
      statements.computeIfAbsent(asked.question().sql(), _ -> new ArrayList<>()).add(asked);
    }
    try {
      Map<String, int[]> changed =
          database.transact(session -> {
            Map<String, int[]> counts = new LinkedHashMap<>();
            for (Map.Entry<String, List<Asked<Changing, Integer>>> same : statements.entrySet()) {
              counts.put(same.getKey(), session.changeAll(same.getKey(), values(same.getValue())));
            }
            return counts;
          });
      changed.forEach((sql, counts) -> answer(statements.get(sql), counts));
    } catch (StoreDownException e) {
      // It may have been committed all the same: nothing is run twice.
      all.forEach(asked -> asked.fail(e));
    } catch (RuntimeException e) {
      if (all.size() == 1) {
        all.getFirst().fail(e);
      } else {
        // One of them spoiled it for all.
        all.forEach(asked -> commit(List.of(asked)));
      }
    }
  }

  private static List<Object[]> values(List<Asked<Changing, Integer>> same) {
    return same.stream().map(asked -> asked.question().values().toArray()).toList();
  }

  private static void answer(List<Asked<Changing, Integer>> same, int... counts) {
    for (int i = 0; i < counts.length; i++) {
      same.get(i).answer(counts[i]);
    }
  }
}
