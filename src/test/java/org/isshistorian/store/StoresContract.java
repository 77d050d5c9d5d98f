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

    private final Subscription attended = SampleSubscriptions.daily("channel");
    private final Instant due = Instant.parse("2026-11-24T09:00:00Z");
    private final Instant next = Instant.parse("2026-11-25T09:00:00Z");

    /// A store in which a wake-up is being attended to.
    private SubscriptionStore attending() {
      SubscriptionStore store = open();
      store.keep(attended, due, SampleSubscriptions.subscribed(attended));
      database.transact(session ->
          session.change(
              "UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'me', version = 2"));
      return store;
    }

    private SubscriptionStore.Awake awake(long version) {
      return new SubscriptionStore.Awake(
          SubscriptionStore.WAKE_UP + attended.channel().platform(), attended.id(), version);
    }

    @Test
    void whoWasAttendedToSleepsUntilTheNextTime() {
      SubscriptionStore store = attending();

      assertThat(store.sleep(awake(2), next, due)).isTrue();
      assertThat(Wakes.of(database, attended.id())).contains(next);
      assertThat(store.sleep(awake(2), due, due)).as("it is over").isFalse();
      assertThat(Wakes.of(database, attended.id())).contains(next);
    }

    @Test
    void aWakeUpThatWasTakenOverIsLeftAlone() {
      SubscriptionStore store = attending();

      assertThat(store.sleep(awake(1), next, due)).isFalse();
      assertThat(store.seen(awake(1))).isFalse();
      assertThat(Wakes.of(database, attended.id())).contains(due);
    }

    @Test
    void whoeverAttendsLooksAgainAfterAChange() {
      SubscriptionStore store = attending();
      store.keep(attended, next.minusSeconds(3600), SampleSubscriptions.subscribed(attended));

      assertThat(store.sleep(awake(2), next, due)).isFalse();
      assertThat(Wakes.of(database, attended.id())).contains(due);
      assertThat(store.seen(awake(2))).isTrue();
      assertThat(store.sleep(awake(2), next, due)).isTrue();
    }

    @Test
    void aChangeWhileNobodyAttendsIsNothingToLookAt() {
      SubscriptionStore store = attending();
      store.keep(attended, due, SampleSubscriptions.subscribed(attended));
      store.seen(awake(2));
      store.sleep(awake(2), due, due);
      store.keep(attended, next, SampleSubscriptions.subscribed(attended));

      assertThat(Wakes.of(database, attended.id())).contains(next);
      assertThat(store.sleep(awake(4), due, due)).isTrue();
    }
  }
}
