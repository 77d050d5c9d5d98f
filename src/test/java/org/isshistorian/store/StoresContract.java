package org.isshistorian.store;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

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
}
