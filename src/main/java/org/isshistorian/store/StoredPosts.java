package org.isshistorian.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.PostEntry.State;
import org.isshistorian.subscription.PostKey;
import org.isshistorian.subscription.PostLog;

/// The log of posts in the database, whose primary key decides who claims a post.
public final class StoredPosts implements PostLog {
  private static final Bound WORDS = new Bound("the reason of a post", 2000);
  private static final Bound PASSAGES = new Bound("the passages of a post", 2000);
  private static final String OPEN = "('claimed', 'released')";
  private static final String INSERT =
      """
      INSERT INTO post (subscription, local_date, state, at, until, late, words, passages)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (subscription, local_date) DO UPDATE SET
        state = excluded.state, at = excluded.at, until = excluded.until, late = excluded.late,
        words = excluded.words
      """;
  private static final String CLAIM =
      INSERT + ", passages = excluded.passages WHERE post.state = 'released'";
  private static final String UPDATE =
      """
      UPDATE post SET state = ?, at = ?, until = ?, words = ?
      WHERE subscription = ? AND local_date = ? AND state IN
      """
          + OPEN;

  /// Always the same one: statements are equal only if their readers are.
  private static final Session.RowReader<PostEntry> ENTRY = StoredPosts::entry;

  private final Database database;

  public StoredPosts(Database database) {
    this.database = database;
  }

  @Override
  public boolean claim(PostKey key, List<String> passages, Instant at) {
    String told = PASSAGES.check(String.join("\n", passages));
    return insert(CLAIM, key, new Written("claimed", at, Instant.EPOCH, false, "", told)) == 1;
  }

  @Override
  public void posted(PostKey key, String ref, boolean late, Instant at) {
    var written = new Written("posted", at, Instant.EPOCH, late, WORDS.check(ref), "");
    insert(INSERT, key, written);
  }

  @Override
  public void release(PostKey key, String reason, Instant until, Instant at) {
    update(key, new Written("released", at, until, false, shortened(reason), ""));
  }

  @Override
  public void skipped(PostKey key, String reason, Instant at) {
    var written = new Written("skipped", at, Instant.EPOCH, false, shortened(reason), "");
    insert(INSERT + " WHERE post.state IN " + OPEN, key, written);
  }

  @Override
  public void uncertain(PostKey key, String cause, Instant at) {
    update(key, new Written("uncertain", at, Instant.EPOCH, false, shortened(cause), ""));
  }

  /// A platform's words may be any: they are cut, not refused.
  private static String shortened(String words) {
    String clean = words.replace('\0', ' ');
    return clean.length() <= WORDS.most() ? clean : clean.substring(0, WORDS.most());
  }

  private record Written(
      String state, Instant at, Instant until, boolean late, String words, String passages) {}

  private int insert(String sql, PostKey key, Written written) {
    return database
        .changes()
        .change(
            sql,
            key.subscription(),
            key.date().toString(),
            written.state(),
            written.at(),
            written.until(),
            written.late() ? 1L : 0L,
            written.words(),
            written.passages());
  }

  private void update(PostKey key, Written written) {
    database
        .changes()
        .change(
            UPDATE,
            written.state(),
            written.at(),
            written.until(),
            written.words(),
            key.subscription(),
            key.date().toString());
  }

  @Override
  public Optional<PostEntry> find(PostKey key) {
    return database.read(session ->
        session.first(
            "SELECT * FROM post WHERE subscription = ? AND local_date = ?",
            StoredPosts::entry,
            key.subscription(),
            key.date().toString()));
  }

  @Override
  public List<PostEntry> standing(String subscription, List<Span> besides) {
    String sql =
        """
        SELECT * FROM (
          SELECT post.*, max(local_date) OVER (PARTITION BY subscription) AS newest
          FROM post WHERE subscription IN (%s)
        ) AS each_with_newest
        WHERE local_date = newest OR state IN
        """
            + OPEN
            + orBetween(besides)
            + " ORDER BY local_date";
    return database.reads().list(statement(sql, besides), subscription);
  }

  @Override
  public List<PostEntry> newest(String subscription, int limit) {
    return database.read(session ->
        session.list(
            "SELECT * FROM post WHERE subscription = ? ORDER BY local_date DESC LIMIT ?",
            StoredPosts::entry,
            subscription,
            limit));
  }

  @Override
  public List<PostEntry> told(String subscription, List<Span> dates) {
    if (dates.isEmpty()) {
      return List.of();
    }
    String sql =
        "SELECT * FROM post WHERE subscription IN (%s) AND state <> 'skipped' AND (FALSE"
            + orBetween(dates)
            + ") ORDER BY local_date";
    return database.reads().list(statement(sql, dates), subscription);
  }

  private static String orBetween(List<Span> dates) {
    return " OR local_date BETWEEN ? AND ?".repeat(dates.size());
  }

  private static GroupRead.Statement<PostEntry> statement(String sql, List<Span> dates) {
    List<Object> values =
        dates.stream()
            .<Object>mapMulti((span, each) -> {
              each.accept(span.first().toString());
              each.accept(span.last().toString());
            })
            .toList();
    return new GroupRead.Statement<>(sql, "subscription", ENTRY, values);
  }

  private static PostEntry entry(Row row) throws SQLException {
    var key = new PostKey(row.text("subscription"), LocalDate.parse(row.text("local_date")));
    List<String> passages =
        Stream.of(row.text("passages").split("\n", -1)).filter(id -> !id.isEmpty()).toList();
    return new PostEntry(key, state(row), passages);
  }

  private static State state(Row row) throws SQLException {
    Instant at = row.moment("at");
    String words = row.text("words");
    return switch (row.text("state")) {
      case "claimed" -> new State.Claimed(at);
      case "released" -> new State.Released(at, row.moment("until"), words);
      case "posted" -> new State.Posted(at, words, row.number("late") == 1);
      case "skipped" -> new State.Skipped(at, words);
      case "uncertain" -> new State.Uncertain(at, words);
      default -> throw new IllegalStateException("no such state of a post: " + row.text("state"));
    };
  }
}
