package org.isshistorian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every Java file is as google-java-format writes it. `mvn test -Dtest=FormattingTest -Dformat`
/// rewrites those that are not.
///
/// This is a test and not Spotless because Spotless runs the formatter inside of Maven:
/// google-java-format 2 needs Java 21 or newer, and Maven here may be started by Java 17; tests run
/// on the JDK of the toolchain.
class FormattingTest {
  private static final Path SOURCES = Path.of("src");
  private static final String FORMAT = "format";
  private static final String TIDY = "class A {\n  int b;\n}\n";

  private final Formatter formatter = new Formatter();

  @Test
  void everyJavaFileIsFormatted() throws IOException, FormatterException {
    boolean rewrite = System.getProperty(FORMAT) != null;

    List<Path> untidy = untidy(SOURCES, rewrite);

    if (!rewrite) {
      assertThat(untidy)
          .as("not formatted; run: mvn test -Dtest=FormattingTest -Dformat")
          .isEmpty();
    }
  }

  @Test
  void aFileThatIsNotFormattedIsFoundAndLeftAlone(@TempDir Path folder) throws Exception {
    Path tidy = Files.writeString(folder.resolve("A.java"), TIDY);
    Path untidy = Files.writeString(folder.resolve("B.java"), "class B {int b;}");
    Files.writeString(folder.resolve("notes.txt"), "class C {int c;}");

    assertThat(untidy(folder, false)).containsExactly(untidy);
    assertThat(untidy).hasContent("class B {int b;}");
    assertThat(tidy).hasContent(TIDY);
  }

  @Test
  void anUnusedImportAndAWrongOrderOfImportsAreFound(@TempDir Path folder) throws Exception {
    Path unused = Files.writeString(folder.resolve("A.java"), "import java.util.List;\n\n" + TIDY);
    Path order =
        Files.writeString(
            folder.resolve("B.java"),
            "import java.util.Set;\nimport java.util.List;\n\nrecord B(List<Set<String>> b) {}\n");

    assertThat(untidy(folder, false)).containsExactly(unused, order);
  }

  @Test
  void aFileIsRewrittenWhenAskedFor(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("A.java"), "class A {int b;}");

    untidy(folder, true);

    assertThat(Files.readString(file)).isEqualTo(TIDY);
    assertThat(untidy(folder, false)).isEmpty();
  }

  /// The Java files below a folder that are not as the formatter writes them; rewritten if asked
  /// for.
  private List<Path> untidy(Path folder, boolean rewrite) throws IOException, FormatterException {
    List<Path> untidy = new ArrayList<>();
    for (Path file : javaFiles(folder)) {
      String source = Files.readString(file);
      String tidy = formatter.formatSourceAndFixImports(source);
      if (!source.equals(tidy)) {
        untidy.add(file);
        if (rewrite) {
          Files.writeString(file, tidy);
        }
      }
    }
    return untidy;
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
