package org.isshistorian.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// A table whose rows are backed up and exported, with its columns. What libraries keep for
/// themselves is not: it is made anew.
///
/// @param order by which its rows are read
record KeptTable(String name, String order, List<Column> columns) {
  static final KeptTable SUBSCRIPTION =
      new KeptTable(
          "subscription",
          "id",
          List.of(
              text("id"),
              text("platform"),
              text("space"),
              text("channel"),
              text("due_at"),
              text("zone"),
              text("days"),
              text("rhythm"),
              text("interests"),
              number("event_count"),
              text("mention"),
              number("silent"),
              number("published"),
              text("quiet"),
              text("paused_reason"),
              number("paused_since"),
              text("by_user"),
              number("since")));
  static final KeptTable POST =
      new KeptTable(
          "post",
          "subscription, local_date",
          List.of(
              text("subscription"),
              text("local_date"),
              text("state"),
              number("at"),
              number("until"),
              number("late"),
              text("words"),
              text("passages")));
  static final KeptTable CHANGE =
      new KeptTable(
          "change",
          "id",
          List.of(
              text("subscription"),
              text("platform"),
              text("space"),
              text("channel"),
              text("action"),
              text("by_user"),
              number("at")));
  private static final KeptTable CONVERSATION =
      new KeptTable("conversation", "key", List.of(text("key"), text("passage_id"), number("at")));
  private static final KeptTable DELIVERY =
      new KeptTable("delivery", "id", List.of(text("id"), number("at")));
  private static final KeptTable SECRET =
      new KeptTable("secret", "key", List.of(text("key"), new Column("sealed", Column.Type.BYTES)));
  private static final KeptTable NOTE =
      new KeptTable("note", "key", List.of(text("key"), text("note")));
  private static final KeptTable REPORT =
      new KeptTable(
          "report",
          "id",
          List.of(text("passage_id"), text("question_hash"), text("reason"), number("at")));

  static final List<KeptTable> ALL =
      List.of(SUBSCRIPTION, POST, CHANGE, CONVERSATION, DELIVERY, SECRET, NOTE, REPORT);

  /// A column and what stands in it; a text may be missing.
  record Column(String name, Type type) {
    enum Type {
      TEXT,
      NUMBER,
      BYTES
    }
  }

  private static Column text(String name) {
    return new Column(name, Column.Type.TEXT);
  }

  private static Column number(String name) {
    return new Column(name, Column.Type.NUMBER);
  }

  /// Its rows, all or those of a condition.
  List<ObjectNode> rows(Session session, String condition, Object... values) throws SQLException {
    String sql = "SELECT * FROM %s WHERE %s ORDER BY %s".formatted(name, condition, order);
    return session.list(sql, this::row, values);
  }

  private ObjectNode row(Row row) throws SQLException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (Column column : columns) {
      switch (column.type()) {
        case TEXT -> node.put(column.name(), row.textIfAny(column.name()).orElse(null));
        case NUMBER -> node.put(column.name(), row.number(column.name()));
        case BYTES -> node.put(column.name(), row.bytes(column.name()));
      }
    }
    return node;
  }

  void insert(Session session, JsonNode row) throws SQLException, IOException {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(row.path(columns.get(i).name()), columns.get(i).type());
    }
    session.change(
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                name,
                columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                columns.stream().map(_ -> "?").collect(Collectors.joining(", "))),
        values);
  }

  private static Object value(JsonNode node, Column.Type type) throws IOException {
    return switch (type) {
      case TEXT -> node.isNull() || node.isMissingNode() ? null : node.asText();
      case NUMBER -> node.asLong();
      case BYTES -> node.binaryValue();
    };
  }
}
