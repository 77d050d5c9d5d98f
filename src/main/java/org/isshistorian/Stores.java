package org.isshistorian;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.isshistorian.chat.ConversationStore;
import org.isshistorian.chat.NoteStore;
import org.isshistorian.chat.ReportStore;
import org.isshistorian.chat.SecretStore;
import org.isshistorian.chat.SeenDeliveries;
import org.isshistorian.config.Secret;
import org.isshistorian.config.StoreSettings;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoreException;
import org.isshistorian.store.StoredConversations;
import org.isshistorian.store.StoredDeliveries;
import org.isshistorian.store.StoredNotes;
import org.isshistorian.store.StoredReports;
import org.isshistorian.store.StoredSecrets;

/// What adapters and commands keep, in one database, with the housekeeping that forgets old
/// deliveries.
record Stores(
    ConversationStore conversations,
    SeenDeliveries seen,
    SecretStore secrets,
    NoteStore notes,
    ReportStore reports,
    ScheduledExecutorService housekeeping)
    implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Stores.class.getName());

  /// Longer than any platform goes on delivering again.
  private static final Duration DELIVERIES_KEPT = Duration.ofDays(2);

  Stores(Database database, StoreSettings settings, Clock clock) {
    this(
        new StoredConversations(database),
        new StoredDeliveries(database),
        new StoredSecrets(database, settings.key().map(Secret::reveal)),
        new StoredNotes(database),
        new StoredReports(database),
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("housekeeping").factory()));
    var _ = housekeeping.scheduleWithFixedDelay(() -> forget(clock), 1, 60, TimeUnit.MINUTES);
  }

  private void forget(Clock clock) {
    try {
      seen.forgetBefore(clock.instant().minus(DELIVERIES_KEPT));
    } catch (StoreException e) {
      LOG.log(System.Logger.Level.WARNING, "old deliveries could not be forgotten", e);
    }
  }

  @Override
  public void close() {
    housekeeping.shutdownNow();
  }
}
