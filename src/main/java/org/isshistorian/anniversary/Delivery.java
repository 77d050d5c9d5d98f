package org.isshistorian.anniversary;

import java.util.Optional;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.PostKey;
import org.isshistorian.subscription.Subscription;

/// One post on its way to its channel.
record Delivery(
    Subscription subscription,
    PostKey key,
    ChatPlatform platform,
    Choice choice,
    Lateness lateness) {

  PostOutcome post() throws InterruptedException {
    Plan.Delivery how = subscription.plan().delivery();
    Optional<String> mention = choice.isSombre() ? Optional.empty() : how.mention();
    return platform.post(
        subscription.channel(),
        new Post(
            key.sendKey(),
            PostReply.of(choice, lateness.label()),
            mention,
            how.silent(),
            how.published()));
  }
}
