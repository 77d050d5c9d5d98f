package org.isshistorian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Something kept: one entry of the guild g1 on Discord, which a backup holds as a text.
final class TestKeeping implements Services.Keeping {
  private static final Owner OWNER = new Owner("discord", "g1", false);

  @Override
  public int backup(Path file) throws IOException {
    Files.writeString(file, "kept");
    return 1;
  }

  @Override
  public int restore(Path file, boolean replace) throws IOException {
    String text = Files.readString(file);
    if (!replace) {
      throw new IOException("the store is not empty");
    }
    return text.equals("kept") ? 1 : 0;
  }

  @Override
  public String export(Owner owner) {
    return owner.equals(OWNER) ? "{\"subscription\":[1]}" : "{}";
  }

  @Override
  public int delete(Owner owner) {
    return owner.equals(OWNER) ? 1 : 0;
  }

  @Override
  public void close() {}
}
