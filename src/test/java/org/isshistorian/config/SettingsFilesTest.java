package org.isshistorian.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files that show the settings to people show all of them, as they are.
class SettingsFilesTest {
  @TempDir Path home;

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }

  @Test
  void theFileAsShippedSetsNothing() throws Exception {
    Files.createDirectory(home.resolve("config"));
    Files.copy(Path.of("config/iss.yaml"), home.resolve("config/iss.yaml"));
    Settings shipped = new SettingsLoader(home, Map.of()).load();
    Files.delete(home.resolve("config/iss.yaml"));
    assertThat(shipped).isEqualTo(new SettingsLoader(home, Map.of()).load());
  }

  @Test
  void theFileWithoutItsCommentMarksIsReadAndSetsTheDefaults() throws Exception {
    Files.createDirectory(home.resolve("config"));
    String all = text("config/iss.yaml").replaceAll("(?m)^#(?! )", "").replaceAll("(?m)^#  ", "  ");
    Files.writeString(home.resolve("config/iss.yaml"), all);
    Settings uncommented = new SettingsLoader(home, Map.of()).load();
    Files.delete(home.resolve("config/iss.yaml"));
    assertThat(uncommented).isEqualTo(new SettingsLoader(home, Map.of()).load());
    for (Setting setting : Setting.values()) {
      if (!setting.path().isEmpty()) {
        String key = setting.path().substring(setting.path().indexOf('.') + 1);
        assertThat(all).containsPattern("(?m)^  " + key + ": .*\\[" + setting + "\\]");
      }
    }
  }

  @Test
  void everySecretStandsInTheExampleOfDotEnv() throws IOException {
    for (Setting setting : Setting.values()) {
      if (setting.path().isEmpty()) {
        assertThat(text(".env.example")).containsPattern("(?m)^#" + setting + "=");
      }
    }
  }

  @Test
  void theTableOfTheReadmeIsMadeFromTheSettings() throws IOException {
    String table =
        Arrays.stream(Setting.values())
            .map(setting ->
                "| `%s` | %s | %s |"
                    .formatted(
                        setting,
                        setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`",
                        setting.purpose()))
            .collect(Collectors.joining("\n"));
    assertThat(text("README.md")).contains(table);
  }
}
