package org.isshistorian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.isshistorian.cli.Services;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoredSubscriptions;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.SampleSubscriptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Services.Keeping.Owner GUILD =
      new Services.Keeping.Owner("discord", "guild", false);

  @TempDir private Path folder;

  private Keeping keeping(String name) {
    return new Keeping(Database.sqlite(folder.resolve(name)), InstantSource.fixed(NOW));
  }

  @Test
  void aStoreIsMovedAndAGuildDeletedFromIt() throws IOException {
    Path file = folder.resolve("backup.gz");
    Subscription daily = SampleSubscriptions.daily("channel");
    try (Keeping one = keeping("one");
        Keeping other = keeping("other")) {
      new StoredSubscriptions(one.database())
          .keep(daily, NOW, SampleSubscriptions.subscribed(daily));

      assertThat(one.backup(file)).isEqualTo(2);
      assertThat(other.restore(file, false)).isEqualTo(2);
      assertThat(other.export(GUILD)).contains("\"channel\" : \"channel\"");
      assertThat(other.delete(GUILD)).isEqualTo(2);
      assertThat(other.export(GUILD)).doesNotContain("\"channel\" : \"channel\"");
    }
  }

  @Test
  void whatFailsIsAnIoException() throws IOException {
    Path file = folder.resolve("backup.gz");
    Subscription daily = SampleSubscriptions.daily("channel");
    try (Keeping one = keeping("one")) {
      new StoredSubscriptions(one.database())
          .keep(daily, NOW, SampleSubscriptions.subscribed(daily));
      one.backup(file);

      assertThatThrownBy(() -> one.restore(file, false))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("--replace");
    }
  }
}
