package org.isshistorian.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand workspaces have installed the bot.
class InstallationsTest {
  private static final int WORKSPACES = 1000;
  private static final double LIMIT_MILLIS = 5;

  @TempDir private Path folder;

  private Database database;
  private StoredSecrets secrets;

  @BeforeEach
  void install() {
    database = Database.sqlite(folder);
    secrets = new StoredSecrets(database, Optional.of(StoresContract.KEY));
    IntStream.range(0, WORKSPACES).forEach(i -> secrets.keep(key(i), installation(i)));
  }

  @Test
  void aTokenIsFoundInNoTime() {
    // The first thousand warm up.
    List<Long> nanos =
        IntStream.range(0, 4 * WORKSPACES).mapToObj(i -> lookUp(i % WORKSPACES)).toList();
    database.close();
    List<Long> sorted = nanos.stream().skip(WORKSPACES).sorted().toList();
    double p99 = sorted.get(sorted.size() * 99 / 100) / 1e6;
    System.out.printf(
        "token look-up among %d: p50 %.3f ms, p99 %.3f ms%n",
        WORKSPACES, sorted.get(sorted.size() / 2) / 1e6, p99);

    assertThat(p99).isLessThan(LIMIT_MILLIS);
  }

  @Test
  void nothingIsReadableInTheFiles() throws IOException {
    assertNothingIsReadable();
    database.close();
    assertNothingIsReadable();
  }

  private void assertNothingIsReadable() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> !each.toString().endsWith("-shm")).toList()) {
        String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
        assertThat(bytes.contains("xoxb-") || bytes.contains("accessToken"))
            .as("%s", file)
            .isFalse();
        assertThat(bytes.contains("Museum") || bytes.contains(StoresContract.KEY)).isFalse();
        // The keys are readable: what is looked at is really the database.
        assertThat(file.endsWith("iss.db-wal") || bytes.contains(key(1))).isTrue();
      }
    }
  }

  private long lookUp(int workspace) {
    long start = System.nanoTime();
    Optional<String> found = secrets.find(key(workspace));
    long took = System.nanoTime() - start;
    assertThat(found).contains(installation(workspace));
    return took;
  }

  private static String key(int workspace) {
    return "slack/installation/T%08d".formatted(workspace);
  }

  private static String installation(int workspace) {
    return """
    {"team":"T%08d","name":"Museum %d","accessToken":"xoxb-%d-%s","scopes":"chat:write,commands"}
    """
        .formatted(workspace, workspace, workspace, "secret".repeat(10));
  }
}
