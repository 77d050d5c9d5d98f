package org.isshistorian.slack;

import java.util.Optional;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Reply;

/// The home page and the form: shown, and kept up to date with what people do there.
final class Screens {
  private final CommandRouter router;
  private final Answering answering;
  private final Speaker speaker;
  private final HomePage homePage;
  private final Turns turns;

  Screens(CommandRouter router, Answering answering, Speaker speaker, Turns turns) {
    this.router = router;
    this.answering = answering;
    this.speaker = speaker;
    this.turns = turns;
    this.homePage = new HomePage(router, answering);
  }

  /// The form, if there is a command that it fills in.
  Optional<SubscribeForm> form() {
    return router.spec(SubscribeForm.COMMAND).map(SubscribeForm::new);
  }

  /// Opens the form where the command that it fills in is called without anything.
  ///
  /// @return whether it did
  boolean formInsteadOf(String line, Place place, String trigger) throws InterruptedException {
    CommandCall call = answering.parse(line, place);
    boolean bare = call.name().equals(SubscribeForm.COMMAND) && call.options().isEmpty();
    if (!bare || !call.where().manager() || form().isEmpty() || place.direct()) {
      return false;
    }
    openForm(place, trigger, place.channel());
    return true;
  }

  void openForm(Place place, String trigger, String channel) throws InterruptedException {
    Optional<SubscribeForm> form = form();
    if (form.isPresent()) {
      speaker.open(place, trigger, form.get().view(channel));
    }
  }

  /// Opens the form for a change of what a channel is subscribed to.
  void openChanges(Place place, String trigger, String channel) throws InterruptedException {
    Optional<SubscribeForm> form = form();
    if (form.isPresent()) {
      speaker.open(place, trigger, form.get().changes(channel));
    }
  }

  /// Runs what was filled in, and confirms it in the channel.
  void submitted(SubscribeForm.Filled filled, Place asker) throws InterruptedException {
    Place channel = asker.elsewhere(filled.channel());
    var call = new CommandCall(SubscribeForm.COMMAND, filled.options(), answering.site(channel));
    answering.confirmed(call, channel, asker);
  }

  void home(Place place, Optional<Reply> notice) throws InterruptedException {
    speaker.home(place, turns.take(() -> homePage.view(place, notice)));
  }

  /// Runs a line from the home page, and shows there what it led to.
  void pressedAtHome(String line, Place place) throws InterruptedException {
    home(place, Optional.of(answering.route(answering.parse(line, place))));
  }
}
