package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every `./iss COMMAND` that the documentation shows is there, with the options that it shows.
class DocumentedCommandsTest {
  /// A call in backticks, or at the start of a line of code.
  private static final Pattern CALL = Pattern.compile("(?m)(?:`|^[ $]*)\\./iss ([a-z][^`\\n|#]*)");

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final List<String> PAGES =
      List.of(
          "README.md",
          "CONTRIBUTING.md",
          "SECURITY.md",
          "corpus/README.md",
          "src/test/resources/eval/README.md");

  @TempDir private Path folder;

  static List<String> calls() throws IOException {
    List<String> calls = new ArrayList<>();
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      Stream.concat(PAGES.stream().map(Path::of), docs)
          .filter(page -> page.toString().endsWith(".md") && Files.exists(page))
          .forEach(page -> calls.addAll(calls(read(page))));
    }
    return calls.stream().distinct().sorted().toList();
  }

  private static List<String> calls(String text) {
    return CALL.matcher(text).results().map(call -> call.group(1).strip()).toList();
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The help of the command that a call names.
  private Cli.Run helpOf(String call) {
    String[] words = call.split(" +", -1);
    return Set.of("corpus", "store").contains(words[0]) && words.length > 1
        ? Cli.in(folder).run(words[0], words[1], "--help")
        : Cli.in(folder).run(words[0], "--help");
  }

  @ParameterizedTest
  @MethodSource("calls")
  void whatIsDocumentedIsThere(String call) {
    Cli.Run help = helpOf(call);
    assertThat(help.exit()).as(help.err()).isEqualTo(ExitCode.DONE);
    assertThat(OPTION.matcher(call).results().map(MatchResult::group))
        .allSatisfy(option -> assertThat(help.out()).contains(option));
  }

  @Test
  void aCommandThatIsNotThereWouldBeNoticed() {
    assertThat(calls("Use `./iss dance --fast` or\n\n    ./iss corpus burn FOLDER  # all of it\n"))
        .containsExactly("dance --fast", "corpus burn FOLDER")
        .allSatisfy(call -> assertThat(helpOf(call).exit()).isEqualTo(ExitCode.BAD_USAGE));
  }
}
