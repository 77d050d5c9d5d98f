package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every input that is kept for [AskFuzz] or was found by it is answered.
class KeptInputsTest {
  private static final Path INPUTS =
      Path.of("src", "test", "resources", "org", "isshistorian", "command", "AskFuzzInputs");

  /// What a run came upon, one input a line.
  private static final Path FOUND = INPUTS.resolveSibling("AskFuzz.base64");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(INPUTS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void aKeptInputIsAnswered(Path input) throws IOException {
    Spoken.toTheSampleArchive().isAnswered(Files.readAllBytes(input));
  }

  @Test
  void whatARunCameUponIsAnswered() throws IOException {
    List<String> found = Files.readAllLines(FOUND);
    assertThat(found).hasSizeGreaterThan(500);
    assertThat(found)
        .allSatisfy(
            line -> Spoken.toTheSampleArchive().isAnswered(Base64.getDecoder().decode(line)));
  }

  @Test
  void thereAreSome() throws IOException {
    assertThat(inputs()).hasSizeGreaterThan(20);
  }
}
