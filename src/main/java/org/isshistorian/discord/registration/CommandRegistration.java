package org.isshistorian.discord.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.NoteStore;
import org.isshistorian.discord.rest.DiscordRest;

/// Tells Discord of the command, only when it differs from what was told last: Discord counts these
/// calls. What was told is noted as a hash.
public final class CommandRegistration {
  private static final System.Logger LOG = System.getLogger(CommandRegistration.class.getName());

  private final DiscordRest rest;
  private final NoteStore notes;

  public CommandRegistration(DiscordRest rest, NoteStore notes) {
    this.rest = rest;
    this.notes = notes;
  }

  /// Registers these commands, everywhere or in one guild alone.
  ///
  /// @throws IOException if Discord cannot be reached or fails: it may be tried again
  public void register(String application, Optional<String> guild, List<CommandSpec> specs)
      throws IOException, InterruptedException {
    String json = DataArray.empty().add(CommandDefinition.of(specs).toData().toMap()).toString();
    String path = path(application, guild);
    String key = "discord:" + path;
    String hash = hash(json);
    if (notes.find(key).filter(hash::equals).isPresent()) {
      return;
    }
    DiscordRest.Answer answer = rest.send("PUT", path, json);
    if (answer.isGood()) {
      notes.keep(key, hash);
      LOG.log(Level.INFO, "the commands are registered ({0})", path);
    } else if (answer.isTemporary()) {
      throw new IOException("the commands could not be registered: " + answer.words());
    } else {
      LOG.log(Level.ERROR, "Discord refuses the commands: {0}", answer.words());
    }
  }

  private static String path(String application, Optional<String> guild) {
    return guild
        .map(id -> "applications/%s/guilds/%s/commands".formatted(application, id))
        .orElse("applications/%s/commands".formatted(application));
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
