package org.isshistorian.testkit;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;

/// As many hostile questions as one likes, always the same ones: too long, of one word over and
/// over, of wildcards and operators, of one-letter words, of every Unicode block, of numbers, of
/// the corpus's own words and names shaken together, with typing errors.
public final class HostileQuestions {
  private static final String OPERATORS = "*?~^+-|&!(){}[]\"'\\/:.,;@#%$=<>_ ";
  private static final List<String> JOINERS = List.of(" ", "", ", ", " and ", "?", "-", "\n");

  private final List<List<Integer>> blocks;
  private final List<String> words;
  private final List<String> names;
  private final List<String> fixed = HostileStrings.all().toList();
  private final List<Function<Random, String>> makers =
      List.of(
          this::ofOneBlock,
          this::repeated,
          HostileQuestions::operators,
          HostileQuestions::letters,
          HostileQuestions::numbers,
          this::shaken,
          this::misspelled,
          this::cutAndJoined);

  public HostileQuestions(Archive archive) {
    this.blocks = List.copyOf(blocks().values());
    this.words =
        archive.passages().stream()
            .flatMap(p -> Stream.concat(Stream.of(p.text()), p.asks().stream()))
            .flatMap(text -> Stream.of(text.split(" ")))
            .distinct()
            .toList();
    this.names = archive.names().stream().flatMap(name -> name.spellings()).toList();
  }

  /// Some code points of every block that has any.
  private static Map<UnicodeBlock, List<Integer>> blocks() {
    Map<UnicodeBlock, List<Integer>> blocks = new LinkedHashMap<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += 3) {
      UnicodeBlock block = UnicodeBlock.of(c);
      if (block != null) {
        List<Integer> found = blocks.computeIfAbsent(block, _ -> new ArrayList<>());
        if (found.size() < 200) {
          found.add(c);
        }
      }
    }
    return blocks;
  }

  public Stream<String> first(int count) {
    return Stream.iterate(0, i -> i < count, i -> i + 1).map(this::number);
  }

  private String number(int i) {
    var chance = new Random(i);
    return makers.get(i % makers.size()).apply(chance);
  }

  private static <T> T one(List<T> of, Random chance) {
    return of.get(chance.nextInt(of.size()));
  }

  private String ofOneBlock(Random chance) {
    List<Integer> block = one(blocks, chance);
    var text = new StringBuilder();
    for (int i = 0; i < 1 + chance.nextInt(400); i++) {
      text.appendCodePoint(chance.nextInt(6) == 0 ? ' ' : one(block, chance));
    }
    return text.toString();
  }

  private String repeated(Random chance) {
    String unit = one(chance.nextBoolean() ? words : names, chance) + one(JOINERS, chance);
    return unit.repeat(1 + chance.nextInt(2 + 4_000 / Math.max(1, unit.length())));
  }

  private static String operators(Random chance) {
    var text = new StringBuilder();
    for (int i = 0; i < 1 + chance.nextInt(300); i++) {
      boolean letter = chance.nextInt(3) == 0;
      text.append(
          letter
              ? (char) ('a' + chance.nextInt(26))
              : OPERATORS.charAt(chance.nextInt(OPERATORS.length())));
    }
    return text.toString();
  }

  private static String letters(Random chance) {
    var text = new StringBuilder();
    for (int i = 0; i < 1 + chance.nextInt(400); i++) {
      text.append((char) ('a' + chance.nextInt(26))).append(' ');
    }
    return text.toString();
  }

  private static String numbers(Random chance) {
    var text = new StringBuilder("when ");
    for (int i = 0; i < 1 + chance.nextInt(120); i++) {
      text.append(chance.nextInt(chance.nextBoolean() ? 40 : 2_100));
      text.append("-/., :".charAt(chance.nextInt(6)));
    }
    return text.toString();
  }

  private String shaken(Random chance) {
    var text = new StringBuilder();
    for (int i = 0; i < 1 + chance.nextInt(90); i++) {
      text.append(one(chance.nextInt(4) == 0 ? names : words, chance)).append(one(JOINERS, chance));
    }
    return text.toString();
  }

  private String misspelled(Random chance) {
    var text = new StringBuilder();
    for (int i = 0; i < 1 + chance.nextInt(60); i++) {
      var word = new StringBuilder(one(chance.nextBoolean() ? names : words, chance));
      int at = chance.nextInt(word.length());
      word.setCharAt(at, (char) ('a' + chance.nextInt(26)));
      text.append(word).append(' ');
    }
    return text.toString();
  }

  private String cutAndJoined(Random chance) {
    String one = one(fixed, chance);
    String other = one(fixed, chance);
    String start = one.substring(0, one.isEmpty() ? 0 : chance.nextInt(one.length()));
    return start + one(words, chance) + other;
  }
}
