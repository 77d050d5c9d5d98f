package org.isshistorian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.ReportStore;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.PostKey;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.SampleSubscriptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups, exports and deletions on one kind of database.
abstract class KeepingContract {
  private static final Instant SINCE = Instant.parse("2026-11-01T12:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Subscription HERE =
      SampleSubscriptions.daily(new ChannelRef("discord", "g1", "c1"), SINCE);
  private static final Subscription THERE =
      Subscription.of(
          new ChannelRef("discord", "g2", "c2"),
          HERE.plan(),
          new Subscription.Origin("bob", SINCE));
  private static final PostKey POST = new PostKey(HERE.id(), LocalDate.of(2026, 11, 24));

  @TempDir private Path folder;
  private TestDatabases databases;
  private TestDatabases others;

  abstract TestDatabases databases(String name);

  @BeforeEach
  void start() {
    databases = databases("one");
    others = databases("other");
  }

  @AfterEach
  void close() {
    databases.close();
    others.close();
  }

  private static void fill(Database database) {
    var subscriptions = new StoredSubscriptions(database);
    subscriptions.keep(HERE, NOW, SampleSubscriptions.subscribed(HERE));
    subscriptions.keep(THERE, NOW, Change.of(THERE, Change.Action.SUBSCRIBED, "bob", SINCE));
    var log = new StoredPosts(database);
    log.claim(POST, List.of("p1"), NOW);
    log.posted(POST, "ref", false, NOW);
    new StoredConversations(database).remember("discord:g1:thread", "p1", NOW);
    new StoredConversations(database).remember("discord:g2:thread", "p2", NOW);
    new StoredSecrets(database, Optional.of(StoresContract.KEY)).keep("discord:g1", "secret");
    new StoredNotes(database).keep("commands", "hash");
    new StoredReports(database).add(new ReportStore.Report("p1", "hash", "wrong date", NOW));
  }

  @Test
  void whatIsBackedUpIsTheSameAfterwards() throws Exception {
    fill(databases.open());
    Path file = folder.resolve("backup.gz");

    int written = new Backup(databases.open()).write(file);
    Database other = others.open();
    int read = new Backup(other).restore(file, false, NOW);

    assertThat(written).isEqualTo(read).isEqualTo(10);
    Subscription restored = new StoredSubscriptions(other).find(HERE.id()).orElseThrow();
    assertThat(restored.plan()).isEqualTo(HERE.plan());
    assertThat(restored.channel()).isEqualTo(HERE.channel());
    assertThat(new StoredPosts(other).find(POST))
        .isEqualTo(new StoredPosts(databases.open()).find(POST));
    assertThat(new StoredSubscriptions(other).changes(HERE.channel(), 9)).hasSize(1);
    assertThat(new StoredSecrets(other, Optional.of(StoresContract.KEY)).find("discord:g1"))
        .contains("secret");
    assertThat(new StoredReports(other).newest(9)).hasSize(1);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void afterARestoreSomebodyIsWokenAndNothingFromBeforeIsDue() throws Exception {
    fill(databases.open());
    Path file = folder.resolve("backup.gz");
    new Backup(databases.open()).write(file);

    new Backup(others.open()).restore(file, false, NOW);

    assertThat(Wakes.of(others.open(), HERE.id())).contains(NOW);
    assertThat(new StoredSubscriptions(others.open()).find(HERE.id()).orElseThrow().origin())
        .isEqualTo(new Subscription.Origin("ann", NOW));
  }

  @Test
  void whatIsThereIsThrownAwayOnlyWhereThatIsSaid() throws Exception {
    fill(databases.open());
    Path file = folder.resolve("backup.gz");
    new Backup(databases.open()).write(file);
    new StoredNotes(databases.open()).keep("later", "note");

    assertThatThrownBy(() -> new Backup(databases.open()).restore(file, false, NOW))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("--replace");
    assertThat(new StoredNotes(databases.open()).find("later")).isPresent();

    new Backup(databases.open()).restore(file, true, NOW);

    assertThat(new StoredNotes(databases.open()).find("later")).isEmpty();
    assertThat(new StoredNotes(databases.open()).find("commands")).isPresent();
  }

  @Test
  void whatIsNoBackupIsRefusedAndChangesNothing() throws Exception {
    fill(databases.open());
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear historian");

    assertThatThrownBy(() -> new Backup(databases.open()).restore(file, true, NOW))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no backup");
    assertThat(new StoredSubscriptions(databases.open()).find(HERE.id())).isPresent();
  }

  @Test
  void aSpaceIsExported() {
    fill(databases.open());

    String exported = new OwnedData(databases.open()).ofSpace("discord", "g1");

    assertThat(exported)
        .contains("\"channel\" : \"c1\"", "\"by_user\" : \"ann\"", "\"passages\" : \"p1\"")
        .doesNotContain("c2", "bob", "secret");
  }

  @Test
  void aSpaceIsDeletedAndOthersAreLeft() {
    fill(databases.open());
    Database database = databases.open();

    int deleted = new OwnedData(database).deleteSpace("discord", "g1");

    assertThat(deleted).isEqualTo(5);
    assertThat(new OwnedData(database).ofSpace("discord", "g1")).doesNotContain("c1", "ann", "p1");
    assertThat(new StoredSubscriptions(database).find(HERE.id())).isEmpty();
    assertThat(Wakes.of(database, HERE.id())).isEmpty();
    assertThat(new StoredPosts(database).find(POST)).isEmpty();
    assertThat(new StoredConversations(database).topic("discord:g1:thread", NOW)).isEmpty();
    assertThat(new StoredConversations(database).topic("discord:g2:thread", NOW)).isPresent();
    assertThat(new StoredSubscriptions(database).find(THERE.id())).isPresent();
    assertThat(new OwnedData(database).deleteSpace("discord", "%")).isZero();
  }

  @Test
  void thePostsOfAChannelThatUnsubscribedAreDeletedToo() {
    Database database = databases.open();
    fill(database);
    new StoredSubscriptions(database).remove(Change.of(HERE, Change.Action.REMOVED, "ann", NOW));

    new OwnedData(database).deleteSpace("discord", "g1");

    assertThat(new StoredPosts(database).find(POST)).isEmpty();
  }

  @Test
  void aPersonIsExportedAndForgotten() {
    Database database = databases.open();
    fill(database);

    assertThat(new OwnedData(database).ofUser("discord", "ann"))
        .contains("c1")
        .doesNotContain("bob");
    assertThat(new OwnedData(database).deleteUser("discord", "ann")).isEqualTo(2);

    assertThat(new OwnedData(database).ofUser("discord", "ann")).doesNotContain("c1");
    Subscription left = new StoredSubscriptions(database).find(HERE.id()).orElseThrow();
    assertThat(left.origin().user()).isEmpty();
    assertThat(new StoredSubscriptions(database).find(THERE.id()).orElseThrow().origin().user())
        .isEqualTo("bob");
  }
}
