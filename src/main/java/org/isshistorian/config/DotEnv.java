package org.isshistorian.config;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// The variables of a folder's `.env`, for development.
final class DotEnv {
  private DotEnv() {}

  static Map<String, String> read(Path folder) {
    return Dotenv.configure()
        .directory(folder.toString())
        .ignoreIfMissing()
        .load()
        .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
        .stream()
        .collect(Collectors.toMap(DotenvEntry::getKey, DotenvEntry::getValue, (_, last) -> last));
  }
}
