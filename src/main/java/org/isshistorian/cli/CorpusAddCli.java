package org.isshistorian.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.corpus.page.OwnPages;
import org.isshistorian.corpus.page.PageException;
import org.isshistorian.corpus.page.PageFetcher;
import org.isshistorian.corpus.page.PageReader;
import org.isshistorian.corpus.page.PageText;
import org.isshistorian.corpus.page.RawPage;

/// `iss corpus add`: takes a page of the user's own, sentence by sentence, beside the corpus.
final class CorpusAddCli implements CliCommand {
  private static final String DRY_RUN = "dry-run";
  private static final String ALLOW_PRIVATE = "allow-private";
  private static final String TITLE = "title";
  private static final int MOST_BYTES = 5 * 1024 * 1024;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String STATION = "iss";

  private final Services services;

  CorpusAddCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "corpus add";
  }

  @Override
  public String arguments() {
    return "URL-or-FILE [--dry-run]";
  }

  @Override
  public String description() {
    return "Take a page of your own beside the corpus: HTML, Markdown or plain text.";
  }

  @Override
  public Options options() {
    Options options = CliOptions.none();
    CliOptions.flag(options, DRY_RUN, "Only print what would come in.");
    CliOptions.flag(options, ALLOW_PRIVATE, "Allow addresses of this machine and its network.");
    return CliOptions.value(options, TITLE, "TITLE", "How the page is called in answers.");
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    if (line.getArgList().size() != 1) {
      throw new UsageException("Name one page: iss corpus add URL-or-FILE.");
    }
    RawPage page;
    try {
      page = page(line.getArgList().get(0), line.hasOption(ALLOW_PRIVATE));
    } catch (PageException e) {
      terminal.err().println(e.getMessage());
      return ExitCode.FAILED;
    }
    PageText text = PageText.of(page);
    PageReader.Result result = new PageReader(services.archive().get().names(), STATION).read(text);
    result.drafts().forEach(draft -> terminal.out().println(told(draft)));
    result
        .leftOut()
        .forEach((reason, count) ->
            terminal.err().println("Left out: %d, %s.".formatted(count, reason)));
    if (result.drafts().isEmpty()) {
      terminal.err().println("The page has no sentence that stands alone; nothing was added.");
      return ExitCode.FAILED;
    }
    if (line.hasOption(DRY_RUN)) {
      terminal.err().println(count(result) + " would come in; nothing was changed.");
      return ExitCode.DONE;
    }
    String title =
        Optional.ofNullable(line.getOptionValue(TITLE)).or(text::title).orElse(page.address());
    return add(page.address(), title, result, terminal);
  }

  private int add(String address, String title, PageReader.Result result, Terminal terminal)
      throws IOException {
    Services.Build build = services.build();
    Path written = new OwnPages(build.ownPages()).write(address, title, result.drafts());
    if (!new CorpusCompiler(build).compile(services.archive().get(), build.home(), terminal)) {
      return ExitCode.FAILED;
    }
    terminal
        .err()
        .println(
            ("%s came in. They stand in %s: edit them there, or delete the folder to forget the"
                    + " page, then run 'iss corpus renew'.")
                .formatted(count(result), written));
    return ExitCode.DONE;
  }

  private static String count(PageReader.Result result) {
    int passages = result.drafts().size();
    return passages == 1 ? "1 passage" : passages + " passages";
  }

  private static String told(PageReader.Draft draft) {
    return "%-10s  %s  %s"
        .formatted(draft.date().map(date -> date.iso()).orElse(""), draft.text(), draft.subjects());
  }

  private static RawPage page(String named, boolean allowPrivate)
      throws PageException, IOException {
    if (named.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
      try {
        return new PageFetcher(new PageFetcher.Bounds(LONGEST, MOST_BYTES, allowPrivate))
            .fetch(new URI(named));
      } catch (URISyntaxException _) {
        throw new PageException("'%s' is not a web address".formatted(named));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new PageException("stopped");
      }
    }
    return file(Path.of(named));
  }

  private static RawPage file(Path file) throws PageException, IOException {
    if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
      throw new PageException("%s is larger than 5 megabytes".formatted(file));
    }
    String name = file.getFileName().toString();
    return new RawPage("file:" + name, form(name), Files.readString(file));
  }

  private static RawPage.Form form(String name) throws PageException {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "html", "htm", "xhtml" -> RawPage.Form.HTML;
      case "md", "markdown" -> RawPage.Form.MARKDOWN;
      case "txt", "text" -> RawPage.Form.PLAIN;
      default ->
          throw new PageException(
              "'%s' cannot be read; .html, .md and .txt files can".formatted(name));
    };
  }
}
