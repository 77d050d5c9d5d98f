package org.isshistorian.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.command.citation.Citation;
import org.isshistorian.command.citation.CitationStyle;

/// Cites the page behind a passage, or behind the conversation's last answer.
public final class CiteCommand implements ChatCommand {
  static final String NAME = "cite";

  private static final String PASSAGE = "passage";
  private static final String STYLE = "style";

  private final Archive archive;
  private final Supplier<LocalDate> today;
  private final CommandSpec spec;

  /// A command over an archive.
  ///
  /// @param today the day on which pages are said to have been looked at
  public CiteCommand(Archive archive, Supplier<LocalDate> today) {
    this.archive = archive;
    this.today = today;
    var passage =
        new CommandSpec.Option(
            PASSAGE,
            "The id of a passage; the last answer where left out",
            false,
            id -> archive.passage(id).isPresent());
    var style =
        new CommandSpec.Option(
            STYLE,
            "APA, MLA, Chicago or BibTeX; all where left out",
            false,
            text -> CitationStyle.of(text).isPresent());
    this.spec =
        new CommandSpec(
                NAME,
                "Cite the page behind an answer, in APA, MLA, Chicago and BibTeX",
                List.of(passage, style.completedBy(CiteCommand::styles)))
            .whispered();
  }

  private static List<String> styles(String typed) {
    String start = typed.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(CitationStyle.values())
        .map(CitationStyle::label)
        .filter(label -> label.toLowerCase(Locale.ROOT).startsWith(start))
        .toList();
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply run(CommandCall call) {
    Optional<String> id = call.option(PASSAGE).or(call::topic);
    if (id.isEmpty()) {
      return Reply.of(
          new Reply.Block.Text(
              "There is no answer yet that I could cite. Ask something first, or name a passage by"
                  + " its id: cite 1998-11-20-zarya-launch."));
    }
    List<CitationStyle> styles =
        call.option(STYLE)
            .flatMap(CitationStyle::of)
            .map(List::of)
            .orElse(List.of(CitationStyle.values()));
    return archive
        .passage(id.get())
        .map(passage -> cite(passage, styles))
        .orElseGet(() ->
            Reply.of(new Reply.Block.Text("The corpus has no passage '%s'.".formatted(id.get()))));
  }

  private Reply cite(Passage passage, List<CitationStyle> styles) {
    var citation = new Citation(passage.citation().source(), today.get());
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Quote(passage.text(), 0, 0));
    for (CitationStyle style : styles) {
      blocks.add(new Reply.Block.Heading(style.label()));
      blocks.add(new Reply.Block.Code(citation.in(style)));
    }
    return new Reply(blocks).about(passage.id());
  }
}
