package org.isshistorian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.isshistorian.chat.ReportStore.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a database keeps to, of either kind.
abstract class DatabaseContract {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Optional<String> KEY = Optional.of(StoresContract.KEY);

  private TestDatabases databases;

  abstract TestDatabases databases();

  @BeforeEach
  void start() {
    databases = databases();
  }

  @AfterEach
  void close() {
    databases.close();
  }

  @Test
  void whatReturnedIsThereAfterReopening() {
    Report report = new Report("zarya-launch", "4f2a", "wrong-date", NOON);
    Database first = databases.open();
    new StoredConversations(first).remember("c", "zarya-launch", NOON);
    new StoredDeliveries(first).firstTime("slack:Ev1", NOON);
    new StoredSecrets(first, KEY).keep("slack/T1", "xoxb");
    new StoredNotes(first).keep("n", "note");
    new StoredReports(first).add(report);
    first.close();

    Database second = databases.open();
    assertThat(new StoredConversations(second).topic("c", NOON)).contains("zarya-launch");
    assertThat(new StoredDeliveries(second).firstTime("slack:Ev1", NOON)).isFalse();
    assertThat(new StoredSecrets(second, KEY).find("slack/T1")).contains("xoxb");
    assertThat(new StoredNotes(second).find("n")).contains("note");
    assertThat(new StoredReports(second).newest(10)).containsExactly(report);
  }

  @Test
  void workThatFailsLeavesNothingBehind() {
    Database database = databases.open();
    StoredNotes notes = new StoredNotes(database);
    notes.keep("a", "before");

    assertThatThrownBy(() ->
            database.transact(session -> {
              session.change("UPDATE note SET note = ? WHERE key = ?", "after", "a");
              throw new IllegalStateException("on purpose");
            }))
        .hasMessage("on purpose");
    assertThatThrownBy(() ->
            database.transact(session -> {
              session.change("UPDATE note SET note = ? WHERE key = ?", "after", "a");
              return session.change("INSERT INTO note (key, note) VALUES (?, ?)", "a", "twice");
            }))
        .isInstanceOf(StoreException.class)
        .hasMessageNotContaining("\n");

    assertThat(notes.find("a")).contains("before");
    notes.keep("a", "later");
    assertThat(notes.find("a")).contains("later");
  }

  @Test
  void twoInstancesTellOneOfManyThatItWasFirst() throws Exception {
    StoredDeliveries[] instances = {
      new StoredDeliveries(databases.open()), new StoredDeliveries(databases.open())
    };
    List<Integer> firsts =
        together(
            12,
            caller ->
                (int)
                    IntStream.range(0, 25)
                        .filter(i -> instances[caller % 2].firstTime("slack:Ev" + i, NOON))
                        .count());

    assertThat(firsts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(25);
  }

  @Test
  void aDatabaseOfANewerVersionIsRefused() {
    Database database = databases.open();
    database.transact(session ->
        session.change(
            """
            INSERT INTO iss_schema_history (installed_rank, version, description, type, script,
              checksum, installed_by, installed_on, execution_time, success)
            SELECT 99, '99', 'of the future', type, 'V99__of_the_future.sql',
              1, installed_by, installed_on, 1, success
            FROM iss_schema_history WHERE version = '1'
            """));

    assertThatThrownBy(databases::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("was written by a newer version of the bot")
        .hasMessageContaining("tables of version 99")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aDatabaseThatWasChangedByHandIsRefused() {
    Database database = databases.open();
    database.transact(session ->
        session.change("UPDATE iss_schema_history SET checksum = 7 WHERE version = '1'"));

    assertThatThrownBy(databases::open)
        .isInstanceOf(StoreException.class)
        .hasMessageNotContaining("\n");
  }

  @Test
  void conversationsThatAreForgottenTakeNoRoom() {
    Database database = databases.open();
    StoredConversations conversations = new StoredConversations(database);
    conversations.remember("a", "zarya-launch", NOON);
    conversations.remember("b", "zarya-launch", NOON.plusSeconds(60));
    conversations.remember("c", "zarya-launch", NOON.plusSeconds(30 * 60));

    List<String> kept =
        database.read(
            session -> session.list("SELECT key FROM conversation", row -> row.text("key")));
    assertThat(kept).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void ofVeryManyReportsTheOldestAreLetGo() {
    StoredReports reports = new StoredReports(databases.open(), 3);
    IntStream.range(0, 5)
        .forEach(i -> reports.add(new Report("p" + i, "4f2a", "other", NOON.plusSeconds(i))));

    assertThat(reports.newest(10)).extracting(Report::passageId).containsExactly("p4", "p3", "p2");
  }

  @Test
  void whatIsTooLongIsRefused() {
    Database database = databases.open();
    String text = "x".repeat(100_001);

    assertThatThrownBy(() -> new StoredNotes(database).keep(text, "note"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the key of a note has 100001 characters; at most 200 are kept");
    assertRefused(() -> new StoredNotes(database).keep("key", text));
    assertRefused(() -> new StoredDeliveries(database).firstTime(text, NOON));
    assertRefused(() -> new StoredConversations(database).remember(text, "id", NOON));
    assertRefused(() -> new StoredConversations(database).remember("c", text, NOON));
    assertRefused(() -> new StoredSecrets(database, KEY).keep(text, "s"));
    assertRefused(() -> new StoredSecrets(database, KEY).keep("k", text));
    assertRefused(() -> new StoredReports(database).add(new Report("p", "h", text, NOON)));
    assertRefused(() -> new StoredReports(database).add(new Report("p", text, "r", NOON)));
    assertRefused(() -> new StoredReports(database).add(new Report(text, "h", "r", NOON)));
    assertRefused(() -> new StoredNotes(database).keep("a\0b", "note"));
  }

  @Test
  void aLongSecretWithinItsBoundIsKept() {
    StoredSecrets secrets = new StoredSecrets(databases.open(), KEY);
    String secret = "ü".repeat(100_000);
    secrets.keep("k", secret);

    assertThat(secrets.find("k")).contains(secret);
  }

  @Test
  void withoutAKeyNoSecretIsKept() {
    StoredSecrets secrets = new StoredSecrets(databases.open(), Optional.empty());

    assertThat(secrets.find("slack/T1")).isEmpty();
    assertThatThrownBy(() -> secrets.keep("slack/T1", "xoxb-1"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("set ISS_SECRET_KEY")
        .hasMessageNotContaining("xoxb");
    assertThat(secrets.keys("")).isEmpty();
  }

  @Test
  void anotherKeyIsTold() {
    Database database = databases.open();
    new StoredSecrets(database, KEY).keep("slack/T1", "xoxb-1");
    StoredSecrets others = new StoredSecrets(database, Optional.of("A".repeat(43) + "="));

    assertThatThrownBy(() -> others.find("slack/T1"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("slack/T1 was kept with another key")
        .hasMessageContaining("ISS_SECRET_KEY")
        .hasMessageNotContaining("\n");
    assertThat(others.keys("slack/")).containsExactly("slack/T1");
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
  }

  @FunctionalInterface
  interface Caller<T> {
    T call(int number) throws Exception;
  }

  /// What this many callers get who begin at the same moment.
  static <T> List<T> together(int callers, Caller<T> caller) throws Exception {
    CyclicBarrier start = new CyclicBarrier(callers);
    List<Callable<T>> all =
        IntStream.range(0, callers)
            .<Callable<T>>mapToObj(number ->
                () -> {
                  start.await();
                  return caller.call(number);
                })
            .toList();
    try (ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("caller-", 0).factory())) {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(all)) {
        results.add(result.get());
      }
      return results;
    }
  }
}
