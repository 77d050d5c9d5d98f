package org.isshistorian.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isshistorian.chat.Reply;

/// Writes the files of replies into a folder, over none that is there already.
final class FileWriting {
  private static final int MOST_OF_A_NAME = 100;

  private final Path folder;

  FileWriting(Path folder) {
    this.folder = folder;
  }

  /// The same reply with the path in the place of each file.
  Reply written(Reply reply) {
    return new Reply(
        reply.blocks().stream()
            .map(block -> block instanceof Reply.Block.TextFile file ? write(file) : block)
            .toList(),
        reply.actions(),
        reply.topic());
  }

  private Reply.Block write(Reply.Block.TextFile file) {
    String outcome;
    try {
      outcome = "written to " + create(file).toAbsolutePath().normalize();
    } catch (IOException e) {
      outcome =
          "could not be written into %s (%s). %s"
              .formatted(folder.toAbsolutePath(), e.getClass().getSimpleName(), file.otherwise());
    }
    return new Reply.Block.Text("%s: %s".formatted(file.description(), outcome));
  }

  private Path create(Reply.Block.TextFile file) throws IOException {
    for (int number = 1; ; number++) {
      Path path = folder.resolve(numbered(file.name(), number));
      try {
        return Files.writeString(path, file.text(), UTF_8, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        if (number == MOST_OF_A_NAME) {
          throw e;
        }
      }
    }
  }

  /// "a.ics", then "a-2.ics".
  private static String numbered(String name, int number) {
    if (number == 1) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    int end = dot < 1 ? name.length() : dot;
    return "%s-%d%s".formatted(name.substring(0, end), number, name.substring(end));
  }
}
