package org.isshistorian.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// What a name stands for, its dates, and the best passages on it; or one passage by its id.
public final class CardCommand implements ChatCommand {
  static final String NAME = "card";

  private static final String OPTION = "name";
  private static final int SHOWN = 3;
  private static final int MOST_OTHERS = 5;
  private static final int MOST_ALIASES = 6;

  private final Archive archive;
  private final NameLookup names;
  private final RecordFacts records;
  private final CommandSpec spec;

  public CardCommand(Archive archive) {
    this.archive = archive;
    this.names = new NameLookup(archive);
    this.records = new RecordFacts(archive, names);
    var name =
        new CommandSpec.Option(
            OPTION,
            "A module, flight, expedition, person, vehicle ..., or the id of a passage",
            true,
            this::isKnown);
    this.spec =
        new CommandSpec(
                NAME,
                "What something is, its dates and the best passages on it",
                List.of(name.completedBy(names)))
            .alsoCalled("module", "expedition", "flight", "person");
  }

  private boolean isKnown(String text) {
    return archive.passage(text).isPresent() || names.find(text).isPresent();
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply run(CommandCall call) {
    String asked = call.option(OPTION).orElse("").strip();
    Optional<Passage> passage = archive.passage(asked);
    if (passage.isPresent()) {
      return of(passage.get());
    }
    return names.find(asked).map(this::of).orElseGet(() -> unknown(asked));
  }

  private Reply of(Passage passage) {
    List<Reply.Block> blocks = new ArrayList<>();
    archive
        .name(passage.topic().about())
        .ifPresent(name -> blocks.add(new Reply.Block.Heading(name.canonical())));
    blocks.addAll(PassageBlocks.of(passage));
    return new Reply(blocks)
        .offering(PassageActions.of(passage, List.of(), QuestionHash.NONE))
        .about(passage.id());
  }

  private Reply of(Name name) {
    List<Passage> told = told(name);
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Heading(name.canonical()));
    blocks.add(new Reply.Block.Fact("Kind", name.kind().name().toLowerCase(Locale.ROOT)));
    if (!name.aliases().isEmpty()) {
      List<String> aliases = name.aliases().stream().limit(MOST_ALIASES).toList();
      blocks.add(new Reply.Block.Fact("Also called", String.join(", ", aliases)));
    }
    blocks.addAll(records.of(name));
    told.stream().limit(SHOWN).forEach(passage -> blocks.addAll(PassageBlocks.of(passage)));
    if (told.isEmpty()) {
      return new Reply(blocks);
    }
    List<Passage> others = told.stream().skip(SHOWN).limit(MOST_OTHERS).toList();
    Passage first = told.getFirst();
    return new Reply(blocks)
        .offering(PassageActions.of(first, others, QuestionHash.NONE))
        .about(first.id());
  }

  /// What it is first, then what people ask for, then what matters most. Passages that only name it
  /// stand in where nothing is about it.
  private List<Passage> told(Name name) {
    List<Passage> about =
        archive.passages().stream().filter(p -> p.topic().about().equals(name.id())).toList();
    List<Passage> naming =
        archive.passages().stream().filter(p -> p.subjects().contains(name.id())).toList();
    return (about.isEmpty() ? naming : about)
        .stream()
            .sorted(
                Comparator.comparing((Passage p) -> p.topic().aspect() != Aspect.DEFINITION)
                    .thenComparing(p -> !p.isCanonical())
                    .thenComparingInt(p -> -p.occasion().significance())
                    .thenComparing(Passage::id))
            .toList();
  }

  private Reply unknown(String asked) {
    List<Reply.Action> meant =
        names.of(asked).stream()
            .filter(name -> NAME.length() + 1 + name.length() <= Reply.LONGEST_LINE)
            .limit(SHOWN)
            .map(name -> new Reply.Action(name, NAME + " " + name, Reply.Effect.REPLACE))
            .toList();
    String hint = meant.isEmpty() ? "" : " Did you mean one of these?";
    return Reply.of(
            new Reply.Block.Text("The corpus has no card on '%s'.%s".formatted(asked, hint)))
        .offering(meant);
  }
}
