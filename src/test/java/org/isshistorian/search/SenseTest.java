package org.isshistorian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.isshistorian.answer.Evidence;
import org.isshistorian.question.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SenseTest {
  private final Directory directory = new ByteBuffersDirectory();
  private WordVectors vectors;

  @BeforeEach
  void open() throws IOException {
    WordVectors.write(directory);
    vectors = WordVectors.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    vectors.close();
    directory.close();
  }

  private Evidence.Likeness likeness(String question, String text, String... asks)
      throws IOException {
    int size = vectors.dimensions();
    byte[] packed = new byte[size * (1 + asks.length)];
    sense(text).pack(packed, 0);
    for (int i = 0; i < asks.length; i++) {
      sense(asks[i]).pack(packed, (i + 1) * size);
    }
    return sense(question).likeness(packed);
  }

  private Sense sense(String text) throws IOException {
    return Sense.of(Words.folded(text), vectors);
  }

  @ParameterizedTest
  @CsvSource({
    "a bride and her groom, a wedding, a battery",
    "a leash, a tether, an oven",
    "garbage, trash, a telescope",
    "the physician on board, a doctor, an antenna"
  })
  void otherWordsOfTheSameSenseAreMoreAlikeThanOthers(String asked, String same, String other)
      throws IOException {
    assertThat(likeness(asked, same).text()).isGreaterThan(likeness(asked, other).text() + 0.1);
  }

  @Test
  void aTextIsLikeItself() throws IOException {
    assertThat(likeness("solar wings feed batteries", "Batteries feed solar wings.").text())
        .isCloseTo(1, within(0.02));
  }

  @Test
  void theAskThatIsMostAlikeCounts() throws IOException {
    Evidence.Likeness likeness = likeness("who cooks", "An oven.", "when was it", "who cooks");

    assertThat(likeness.ask()).isCloseTo(1, within(0.02));
    assertThat(likeness.best()).isEqualTo(likeness.ask());
  }

  @Test
  void withoutAsksTheTextAloneCounts() throws IOException {
    Evidence.Likeness likeness = likeness("an oven", "An oven.");

    assertThat(likeness.ask()).isZero();
    assertThat(likeness.best()).isEqualTo(likeness.text());
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void itIsACosineWhateverIsAsked(String question) throws IOException {
    assertThat(likeness(question, "Zarya went up.").text()).isBetween(-1.02, 1.02).isNotNaN();
  }

  @Test
  void unknownWordsMeanNothing() throws IOException {
    assertThat(likeness("qwrtz xyzzyx", "Zarya went up.").text()).isZero();
  }

  @Test
  void writingTwiceReplacesTheFile() throws IOException {
    WordVectors.write(directory);

    assertThat(List.of(directory.listAll())).containsExactly(WordVectors.FILE);
  }

  @ParameterizedTest
  @CsvSource({"extent, true", "stuff, true", "extend, true", "telescpoe, false", "zvzeda, false"})
  void itKnowsHowEnglishSpells(String word, boolean known) throws IOException {
    assertThat(vectors.has(word)).isEqualTo(known);
  }

  @Test
  void aWordAddsToASumAndAnUnknownOneDoesNot() throws IOException {
    float[] sum = new float[vectors.dimensions()];

    vectors.addTo(sum, "qwrtz");
    assertThat(sum).containsOnly(0);

    vectors.addTo(sum, "oven");
    assertThat(Arrays.equals(sum, new float[sum.length])).isFalse();
  }
}
