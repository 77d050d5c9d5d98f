package org.isshistorian.discord;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/// Tells whoever mentions the bot where it may not write what it lacks there, in a direct message,
/// at most once an hour and channel.
final class Complaints {
  private static final System.Logger LOG = System.getLogger(Complaints.class.getName());
  private static final Duration PAUSE = Duration.ofHours(1);
  private static final int MOST = 1_000;

  private final InstantSource clock;
  private final Map<String, Instant> last = new LinkedHashMap<>();

  Complaints(InstantSource clock) {
    this.clock = clock;
  }

  void tell(User user, GuildMessageChannel channel, List<String> missing) {
    if (!isNew(channel.getId())) {
      return;
    }
    String text =
        ("I cannot answer in <#%s>: there I lack the permission %s. Somebody who manages the server"
                + " can give it to me.")
            .formatted(channel.getId(), String.join(" and ", missing));
    var told = TextDisplay.of(text);
    try {
      user.openPrivateChannel()
          .flatMap(direct -> direct.sendMessage(Outgoing.created(List.of(told))))
          .submit()
          .join();
    } catch (CompletionException e) {
      LOG.log(Level.DEBUG, "nobody could be told of a lack: {0}", e.getCause().getMessage());
    }
  }

  private synchronized boolean isNew(String channel) {
    Instant now = clock.instant();
    Instant before = last.get(channel);
    if (before != null && before.plus(PAUSE).isAfter(now)) {
      return false;
    }
    last.remove(channel);
    last.put(channel, now);
    if (last.size() > MOST) {
      last.remove(last.keySet().iterator().next());
    }
    return true;
  }
}
