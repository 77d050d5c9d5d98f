package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.ArchiveFile;
import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusAddCliTest {
  private static final String PAGE =
      "The astronomy club of Springfield photographed Zarya on March 3, 1999 from the school"
          + " roof.\n\n"
          + "It was cold.\n\n"
          + "The meetings about the station are open to everybody who is curious.\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Cli.Run add(String... arguments) {
    String[] line = new String[arguments.length + 2];
    line[0] = "corpus";
    line[1] = "add";
    System.arraycopy(arguments, 0, line, 2, arguments.length);
    return Cli.in(folder).run(line);
  }

  private Archive compiled() throws IOException {
    return ArchiveFile.read(folder.resolve("home").resolve("archive.bin"));
  }

  private Path onlyPage() throws IOException {
    try (Stream<Path> pages = Files.list(folder.resolve("data").resolve("corpus"))) {
      return pages.findFirst().orElseThrow();
    }
  }

  @Test
  void aDryRunPrintsWhatWouldComeInAndChangesNothing() throws IOException {
    Cli.Run run = add(file("club.txt", PAGE).toString(), "--dry-run");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("1999-03-03  The astronomy club of Springfield", "[zarya]");
    assertThat(run.err()).contains("Left out: 1, shorter than", "2 passages would come in");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aPageComesInBesideTheCorpusAndIsLabelledAsTheUsersOwn() throws IOException {
    Cli.Run run = add(file("club.txt", PAGE).toString(), "--title", "The club's log");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("2 passages came in");
    Archive archive = compiled();
    int before = SampleArchive.archive().passages().size();
    assertThat(archive.passages()).hasSize(before + 2);
    Passage first = archive.passages().get(before);
    assertThat(first.text()).startsWith("The astronomy club");
    assertThat(first.citation().source().title()).isEqualTo("The club's log");
    assertThat(first.citation().source().url()).isEqualTo("file:club.txt");
    assertThat(archive.version()).startsWith(SampleArchive.archive().version() + "+");
    assertThat(folder.resolve("home").resolve("index")).isNotEmptyDirectory();
  }

  @Test
  void thePageAddedAgainTakesThePlaceOfTheOlderOne() throws IOException {
    add(file("club.txt", PAGE).toString());
    add(file("club.txt", "The club was founded in May 1999 by four friends.").toString());
    assertThat(compiled().passages()).hasSize(SampleArchive.archive().passages().size() + 1);
  }

  @Test
  void aPageWhoseFolderIsDeletedIsForgottenAfterRenewal() throws IOException {
    add(file("club.txt", PAGE).toString());
    Path page = onlyPage();
    Files.delete(page.resolve("passages.yaml"));
    Files.delete(page.resolve("sources.yaml"));
    Files.delete(page);
    assertThat(Cli.in(folder).run("corpus", "renew").exit()).isEqualTo(ExitCode.DONE);
    assertThat(compiled().passages()).isEqualTo(SampleArchive.archive().passages());
    assertThat(compiled().version()).isEqualTo(SampleArchive.archive().version());
  }

  @Test
  void aMistakeInAnEditedPageIsToldWithItsLineAndNothingIsCompiled() throws IOException {
    add(file("club.txt", PAGE).toString());
    Path page = onlyPage().resolve("passages.yaml");
    Files.writeString(page, Files.readString(page).replace("about: zarya", "about: zaria"));
    byte[] before = Files.readAllBytes(folder.resolve("home").resolve("archive.bin"));
    Cli.Run run =
        add(file("b.txt", "The club was founded in May 1999 by four friends.").toString());
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).containsPattern("passages.yaml:\\d+: about 'zaria' is not in names/");
    assertThat(folder.resolve("home").resolve("archive.bin")).hasBinaryContent(before);
  }

  @Test
  void aWebPageIsFetchedFromThisMachineOnlyIfThatIsAllowed() throws IOException {
    try (var server = new MockWebServer()) {
      server.start(InetAddress.getLoopbackAddress(), 0);
      server.enqueue(
          new MockResponse.Builder()
              .addHeader("Content-Type", "text/html")
              .body("<title>Club</title><p>The club was founded in May 1999 by four friends.</p>")
              .build());
      String address = server.url("/log").toString();
      assertThat(add(address).err()).contains("--allow-private");
      assertThat(add(address, "--allow-private").exit()).isEqualTo(ExitCode.DONE);
      Passage last = compiled().passages().getLast();
      assertThat(last.citation().source().url()).isEqualTo(address);
      assertThat(last.citation().source().title()).isEqualTo("Club");
    }
  }

  @Test
  void whatCannotBeTakenIsToldInOneLine() throws IOException {
    assertThat(add().err()).contains("Name one page");
    assertThat(add(file("a.pdf", "x").toString()).err()).contains(".html, .md and .txt files can");
    assertThat(add(file("a.txt", "Short.").toString()).err())
        .contains("no sentence that stands alone");
    assertThat(add(folder.resolve("none.txt").toString()).err()).contains("There is no file");
  }
}
