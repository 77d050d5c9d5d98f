package org.isshistorian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.isshistorian.Launcher.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the launcher builds, and with which Java it starts: in a small clone, with a Maven and JDKs
/// that only say what they were asked to do.
class LauncherBuildIT {
  private static final String BUILDING = "Building ISS Historian (once, about a minute) ...\n";

  @TempDir Path folder;
  private Path clone;
  private Path calls;
  private Launcher iss;

  @BeforeEach
  void aFreshClone() throws IOException {
    clone = Files.createDirectories(folder.resolve("clone"));
    calls = folder.resolve("calls");
    script(clone.resolve("iss"), Files.readString(Path.of("iss")));
    write(clone.resolve("pom.xml"), "<project/>");
    write(clone.resolve("src/main/java/Main.java"), "class Main {}");
    write(clone.resolve("corpus/sources.yaml"), "[]");
    script(
        folder.resolve("bin/mvn"),
        """
        #!/bin/sh
        echo "$JAVA_HOME $*" >>"%s"
        mkdir -p "%2$s/target/iss"
        touch "%2$s/target/iss/archive.bin" "%2$s/target/iss/app.aot"
        """
            .formatted(calls, clone));
    iss =
        new Launcher(clone.resolve("iss"))
            .with("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"))
            .with("JAVA_HOME", jdk("jdk-25", "25.0.1").toString());
  }

  @Test
  void aFreshCloneIsBuiltOnce() throws IOException {
    Result first = iss.run("ask", "what's new?");
    assertThat(first.err()).isEqualTo(BUILDING);
    assertThat(first.out()).startsWith("jdk-25 ").endsWith(" ask what's new?\n");
    assertThat(first.exit()).isEqualTo(7);
    assertThat(iss.run("ask", "what's new?").err()).isEmpty();
    assertThat(builds()).singleElement().asString().contains("jdk-25 ", "-Dquick", " package");
  }

  @Test
  void whatIsNewerThanTheBuildIsBuilt() throws IOException {
    for (String changed : List.of("corpus/sources.yaml", "src/main/java/Main.java", "pom.xml")) {
      iss.run();
      age(clone.resolve("target/iss/app.aot"));
      write(clone.resolve(changed), "changed");
      assertThat(iss.run().err()).as(changed).isEqualTo(BUILDING);
    }
  }

  @Test
  void whatIsTakenAwayIsBuiltToo() throws IOException {
    iss.run();
    try (Stream<Path> files = Files.walk(clone)) {
      for (Path file : files.toList()) {
        age(file);
      }
    }
    assertThat(iss.run().err()).isEmpty();
    Files.delete(clone.resolve("corpus/sources.yaml"));
    assertThat(iss.run().err()).isEqualTo(BUILDING);
  }

  @Test
  void aRenewedJdkIsBuiltFor() throws IOException {
    iss.run();
    jdk("jdk-25", "25.0.2");
    assertThat(iss.run().err()).isEqualTo(BUILDING);
    assertThat(iss.run().err()).isEmpty();
  }

  @Test
  void aFailedBuildShowsWhatMavenSaid() throws IOException {
    script(
        folder.resolve("bin/mvn"), "#!/bin/sh\necho 'corpus/sources.yaml:1: not a list'\nexit 1\n");
    Result result = iss.run("ask", "anything");
    assertThat(result.err()).contains("corpus/sources.yaml:1: not a list", "target/iss-build.log");
    assertThat(result.out()).isEmpty();
    assertThat(result.exit()).isEqualTo(1);
    assertThat(clone.resolve("target/iss.lock")).doesNotExist();
  }

  @Test
  void twoAtOnceBuildOnce() throws IOException {
    List<Process> both = List.of(iss.start("ask"), iss.start("ask"));
    assertThat(both).allSatisfy(process -> assertThat(Launcher.end(process).exit()).isEqualTo(7));
    assertThat(builds()).hasSize(1);
  }

  @Test
  void aSecondOneWaitsForTheBuildOfTheFirst() throws IOException {
    iss.run();
    Path renewed = jdk("jdk-25", "25.0.2");
    write(clone.resolve("target/iss.lock/pid"), ProcessHandle.current().pid() + "\n");
    Process waiting = iss.start("ask");
    BufferedReader err = waiting.errorReader();
    assertThat(err.readLine()).isEqualTo("Waiting for another build of ISS Historian ...");
    write(clone.resolve("target/iss/jdk"), renewed + "\n25.0.2\n");
    Files.delete(clone.resolve("target/iss.lock/pid"));
    Files.delete(clone.resolve("target/iss.lock"));
    assertThat(Launcher.end(waiting).exit()).isEqualTo(7);
    assertThat(builds()).hasSize(1);
  }

  @Test
  void theLockOfADeadBuildIsClearedAway() throws IOException, InterruptedException {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    write(clone.resolve("target/iss.lock/pid"), dead.pid() + "\n");
    assertThat(iss.run().err()).isEqualTo(BUILDING);
    assertThat(clone.resolve("target")).isDirectoryNotContaining("glob:**iss.lock*");
  }

  @Test
  void withoutMavenAFreshCloneSaysWhatIsMissing() throws IOException {
    Result result = iss.with("PATH", toolsWithoutMaven()).run("ask", "anything");
    assertThat(result.err()).contains("needs Maven").hasLineCount(1);
    assertThat(result.exit()).isEqualTo(2);
  }

  @Test
  void withoutMavenAnOldBuildStillAnswers() throws IOException {
    iss.run();
    age(clone.resolve("target/iss/app.aot"));
    Result result = iss.with("PATH", toolsWithoutMaven()).run("ask", "anything");
    assertThat(result.err()).contains("no Maven").hasLineCount(1);
    assertThat(result.out()).endsWith(" ask anything\n");
  }

  @Test
  void aJavaOfThePathIsFoundThroughItsLinks() throws IOException {
    Path java = jdk("elsewhere", "25").resolve("bin/java");
    Path alternatives = Files.createDirectories(folder.resolve("alternatives"));
    Files.createSymbolicLink(alternatives.resolve("java"), java);
    Files.createSymbolicLink(folder.resolve("bin/java"), Path.of("../alternatives/java"));
    assertThat(iss.without("JAVA_HOME").run("ask").out()).startsWith("elsewhere ");
  }

  @Test
  void anOlderJavaHomeIsPassedOver() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("bin/java"), jdk("jdk-26", "26-ea").resolve("bin/java"));
    for (String old : List.of("17.0.15", "1.8.0_402", "24.0.2")) {
      Path home = jdk("jdk-" + old, old);
      assertThat(iss.with("JAVA_HOME", home.toString()).run("ask").out()).startsWith("jdk-26 ");
    }
  }

  @Test
  void theJdkOfTheBuildIsRemembered() throws IOException {
    iss.run();
    Files.createSymbolicLink(folder.resolve("bin/java"), jdk("jdk-26", "26").resolve("bin/java"));
    assertThat(iss.without("JAVA_HOME").run("ask").out()).startsWith("jdk-25 ");
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(calls);
  }

  /// A JDK that prints its name and what it was started with, and ends with seven.
  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    script(home.resolve("bin/java"), "#!/bin/sh\necho \"%s $*\"\nexit 7\n".formatted(name));
    script(home.resolve("bin/javac"), "#!/bin/sh\n");
    write(home.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    return home;
  }

  private String toolsWithoutMaven() throws IOException {
    for (String tool : List.of("find", "mkdir", "rm", "rmdir", "touch", "sleep")) {
      Path real =
          Stream.of(System.getenv("PATH").split(File.pathSeparator))
              .map(on -> Path.of(on, tool))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      script(folder.resolve("tools").resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(real));
    }
    return folder.resolve("tools").toString();
  }

  private static void script(Path file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }
}
