package org.isshistorian.command.posts;

import java.util.List;
import java.util.Optional;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec.Option;
import org.isshistorian.subscription.Rhythm;
import org.isshistorian.subscription.Subscription;

/// Finds the subscriptions of a call's own channel: all, or the one of the rhythm that is named.
record Here(PostServices services) {
  static final Option RHYTHM =
      new Option(
              "rhythm",
              "daily or weekly; all where left out",
              false,
              text -> Draft.rhythm(text).isPresent())
          .completedBy(_ -> List.of("daily", "weekly"));

  List<Subscription> subscriptions(CommandCall call) {
    Optional<Rhythm> rhythm = call.option(RHYTHM.name()).flatMap(Draft::rhythm);
    return all(call.where()).stream()
        .filter(s -> rhythm.isEmpty() || s.plan().rhythm() == rhythm.get())
        .toList();
  }

  List<Subscription> all(CallSite site) {
    return services.subscriptions().in(site.channel());
  }
}
