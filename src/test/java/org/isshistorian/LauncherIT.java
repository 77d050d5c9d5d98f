package org.isshistorian;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isshistorian.Launcher.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher on what this build has made, in a copy: so nothing here can start another build of
/// the clone.
class LauncherIT {
  private static final String ZARYA = "when was Zarya launched?";
  private static final String NONSENSE = "qwertz asdfgh yxcvbn";

  @TempDir static Path folder;
  private static Path clone;

  @BeforeAll
  static void copyWhatIsBuilt() throws IOException {
    clone = copy(folder.resolve("a clone"));
  }

  private static Path copy(Path to) throws IOException {
    Path home = Path.of("").toAbsolutePath();
    for (String part : new String[] {"iss", "pom.xml", "target/iss"}) {
      try (Stream<Path> files = Files.walk(home.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = to.resolve(home.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, COPY_ATTRIBUTES);
        }
      }
    }
    return to;
  }

  private static Launcher iss() {
    return new Launcher(clone.resolve("iss"));
  }

  @Test
  void anAnswerIsASentenceADateAndASource() {
    Result result = iss().run("ask", ZARYA);
    assertThat(result.out().lines())
        .anyMatch(line -> line.contains("Zarya") && line.endsWith("."))
        .anyMatch(line -> line.equals("Date: November 20, 1998"))
        .anyMatch(line -> line.startsWith("Source: "))
        .anyMatch(line -> line.matches(" *https://.*nasa\\.gov/.*"));
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
  }

  @Test
  void aQuestionThatNothingAnswersEndsWithThree() {
    Result result = iss().run("ask", NONSENSE);
    assertThat(result.out()).isNotBlank().doesNotContain("Source:");
    assertThat(result.exit()).isEqualTo(3);
  }

  @Test
  void badUsageEndsWithTwoAndSaysWhy() {
    Result result = iss().run("ask");
    assertThat(result.err()).isNotBlank();
    assertThat(result.out()).isEmpty();
    assertThat(result.exit()).isEqualTo(2);
  }

  @Test
  void anAnswerAsJsonKeepsTheContract() throws JsonProcessingException {
    JsonNode answer = new ObjectMapper().readTree(iss().run("ask", "--json", ZARYA).out());
    assertThat(answer.fieldNames())
        .toIterable()
        .contains("id", "question", "answered", "sentence", "highlight", "date", "datePrecision")
        .contains("source", "more", "passageId", "confidence", "others");
    assertThat(answer.get("question").asText()).isEqualTo(ZARYA);
    assertThat(answer.get("answered").asBoolean()).isTrue();
    assertThat(answer.get("highlight").asText()).isEqualTo("November 20, 1998");
    assertThat(answer.get("sentence").asText()).contains("November 20, 1998");
    assertThat(answer.get("date").asText()).isEqualTo("1998-11-20");
    assertThat(answer.get("datePrecision").asText()).isEqualTo("day");
    assertThat(answer.get("source").get("title").asText()).isNotBlank();
    assertThat(answer.get("source").get("url").asText()).startsWith("https://");
    assertThat(answer.get("others").isArray()).isTrue();
  }

  @Test
  void aDeclinedQuestionAsJsonSaysWhy() throws JsonProcessingException {
    Result result = iss().run("ask", "--json", NONSENSE);
    JsonNode answer = new ObjectMapper().readTree(result.out());
    assertThat(answer.get("answered").asBoolean()).isFalse();
    assertThat(answer.get("reason").asText()).isNotBlank();
    assertThat(answer.get("nearest").isArray()).isTrue();
    assertThat(result.exit()).isEqualTo(3);
  }

  @Test
  void whereNoLocaleIsSetQuestionsAreStillUtf8() throws JsonProcessingException {
    String question = "où est l'ISS – 🚀?";
    Result result = iss().run("ask", "--json", question);
    assertThat(new ObjectMapper().readTree(result.out()).get("question").asText())
        .isEqualTo(question);
  }

  @Test
  void itRunsFromAnotherDirectoryThroughLinks() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path near = Files.createSymbolicLink(bin.resolve("iss"), Path.of("../a clone/iss"));
    Path far = Files.createSymbolicLink(folder.resolve("historian"), near);
    assertThat(new Launcher(far).from(bin).run("ask", ZARYA)).isEqualTo(iss().run("ask", ZARYA));
  }

  @Test
  void aReadOnlyCopyWorksAndStaysAsItIs() throws IOException {
    Path copy = copy(folder.resolve("read-only"));
    setWritable(copy, false);
    try {
      Map<String, FileTime> before = files(copy);
      assertThat(new Launcher(copy.resolve("iss")).run("ask", ZARYA))
          .isEqualTo(iss().run("ask", ZARYA));
      assertThat(files(copy)).isEqualTo(before);
    } finally {
      setWritable(copy, true);
    }
  }

  @Test
  void withoutItsCacheItIsOnlySlower() throws IOException {
    Path copy = copy(folder.resolve("no cache"));
    Files.delete(copy.resolve("target/iss/app.aot"));
    Files.delete(copy.resolve("pom.xml"));
    assertThat(new Launcher(copy.resolve("iss")).run("ask", ZARYA))
        .isEqualTo(iss().run("ask", ZARYA));
  }

  @Test
  void aCacheThatDoesNotFitIsPassedOverInSilence() throws IOException {
    Path copy = copy(folder.resolve("another cache"));
    Files.writeString(copy.resolve("target/iss/app.aot"), "of another machine");
    assertThat(new Launcher(copy.resolve("iss")).run("ask", ZARYA))
        .isEqualTo(iss().run("ask", ZARYA));
  }

  private static Map<String, FileTime> files(Path of) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(of)) {
      for (Path file : files.toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  private static void setWritable(Path of, boolean writable) throws IOException {
    try (Stream<Path> files = Files.walk(of)) {
      for (Path file : files.toList()) {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (writable) {
          permissions.add(PosixFilePermission.OWNER_WRITE);
        } else {
          permissions.remove(PosixFilePermission.OWNER_WRITE);
        }
        Files.setPosixFilePermissions(file, permissions);
      }
    }
  }
}
