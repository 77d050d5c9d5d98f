package org.isshistorian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.isshistorian.chat.ConversationStore;
import org.isshistorian.chat.ConversationStoreContract;
import org.isshistorian.chat.NoteStore;
import org.isshistorian.chat.NoteStoreContract;
import org.isshistorian.chat.ReportStore;
import org.isshistorian.chat.ReportStoreContract;
import org.isshistorian.chat.SecretStore;
import org.isshistorian.chat.SecretStoreContract;
import org.isshistorian.chat.SeenDeliveries;
import org.isshistorian.chat.SeenDeliveriesContract;
import org.isshistorian.subscription.PostLog;
import org.isshistorian.subscription.PostLogContract;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.subscription.SubscriptionStore;
import org.isshistorian.subscription.SubscriptionStoreContract;
import org.isshistorian.testkit.SampleSubscriptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The contract of every port on one kind of database.
abstract class StoresContract {
  static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

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

  @Nested
  class Conversations extends ConversationStoreContract {
    @Override
    protected ConversationStore open() {
      return new StoredConversations(databases.open());
    }
  }

  @Nested
  class Deliveries extends SeenDeliveriesContract {
    @Override
    protected SeenDeliveries open() {
      return new StoredDeliveries(databases.open());
    }
  }

  @Nested
  class Notes extends NoteStoreContract {
    @Override
    protected NoteStore open() {
      return new StoredNotes(databases.open());
    }
  }

  @Nested
  class Reports extends ReportStoreContract {
    @Override
    protected ReportStore open() {
      return new StoredReports(databases.open());
    }
  }

  @Nested
  class Secrets extends SecretStoreContract {
    @Override
    protected SecretStore open() {
      return new StoredSecrets(databases.open(), Optional.of(KEY));
    }
  }

  @Nested
  class Posts extends PostLogContract {
    @Override
    protected PostLog open() {
      return new StoredPosts(databases.open());
    }
  }

  @Nested
  class Subscriptions extends SubscriptionStoreContract {
    private Database database;

    @Override
    protected SubscriptionStore open() {
      database = databases.open();
      return new StoredSubscriptions(database);
    }

    @Override
    protected Optional<Instant> due(SubscriptionStore store, String id) {
      return Wakes.of(database, id);
    }

    @Test
    void whoWasForgottenIsWokenNow() {
      SubscriptionStore store = open();
      Subscription kept = SampleSubscriptions.daily("channel");
      store.keep(kept, Instant.EPOCH, SampleSubscriptions.subscribed(kept));
      database.transact(session -> session.change("DELETE FROM scheduled_tasks"));
      Instant now = Instant.parse("2026-11-24T12:00:00Z");

      assertThat(store.wakeForgotten(now)).isEqualTo(1);
      assertThat(Wakes.of(database, kept.id())).contains(now);
      assertThat(store.wakeForgotten(now)).isZero();
    }
  }
}
