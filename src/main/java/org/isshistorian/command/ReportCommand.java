package org.isshistorian.command;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.ReportStore;

/// Takes the report of a wrong answer: first it offers the reasons, then it keeps the one that was
/// chosen, with the passage and the hash of the question. Nobody's words are kept.
public final class ReportCommand implements ChatCommand {
  static final String NAME = "report";

  private static final String PASSAGE = "passage";
  private static final String QUESTION = "question";
  private static final String REASON = "reason";

  /// What may be wrong with an answer.
  enum Reason {
    OFF_TOPIC("It answers another question"),
    FACT("The fact or date is wrong"),
    SOURCE("The source does not say so"),
    OUTDATED("It is out of date");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Reason> of(String id) {
      return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }
  }

  private final Archive archive;
  private final ReportStore reports;
  private final InstantSource clock;
  private final CommandSpec spec;

  public ReportCommand(Archive archive, ReportStore reports, InstantSource clock) {
    this.archive = archive;
    this.reports = reports;
    this.clock = clock;
    this.spec =
        new CommandSpec(
                NAME,
                "Report a wrong answer",
                List.of(
                    new CommandSpec.Option(PASSAGE, "The id of the passage", true, this::isKnown),
                    new CommandSpec.Option(
                        QUESTION, "The hash of the question", false, QuestionHash::isOne),
                    new CommandSpec.Option(
                        REASON,
                        "What is wrong with it",
                        false,
                        text -> Reason.of(text).isPresent())))
            .whispered()
            .unlisted();
  }

  /// The line that reports this passage as no answer to that question.
  static String line(String passageId, QuestionHash asked) {
    return "%s %s %s".formatted(NAME, passageId, asked.text());
  }

  private boolean isKnown(String id) {
    return archive.passage(id).isPresent();
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply run(CommandCall call) {
    Optional<String> passage = call.option(PASSAGE).filter(this::isKnown);
    if (passage.isEmpty()) {
      return Reply.of(new Reply.Block.Text("The corpus has no such passage any more."));
    }
    QuestionHash asked =
        call.option(QUESTION)
            .filter(QuestionHash::isOne)
            .map(QuestionHash::new)
            .orElse(QuestionHash.NONE);
    return call.option(REASON)
        .flatMap(Reason::of)
        .map(reason -> keep(passage.get(), asked, reason))
        .orElseGet(() -> offer(passage.get(), asked));
  }

  private static Reply offer(String passageId, QuestionHash asked) {
    String line = line(passageId, asked);
    List<Reply.Action> reasons =
        Arrays.stream(Reason.values())
            .map(reason ->
                new Reply.Action(reason.label, line + " " + reason.id(), Reply.Effect.REPLACE))
            .toList();
    return Reply.of(
            new Reply.Block.Text(
                "What is wrong with this answer? I keep the passage, a hash of your question and"
                    + " the reason; not who you are, nor your words."))
        .offering(reasons);
  }

  private Reply keep(String passageId, QuestionHash asked, Reason reason) {
    reports.add(new ReportStore.Report(passageId, asked.text(), reason.id(), clock.instant()));
    return Reply.of(
        new Reply.Block.Text(
            "Thank you. It is noted for those who keep the corpus: %s (%s)."
                .formatted(reason.label.toLowerCase(Locale.ROOT), passageId)));
  }
}
