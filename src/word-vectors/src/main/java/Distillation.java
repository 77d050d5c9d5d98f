import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Tunes the vectors of words so that their weighted sum points where a sentence's vector points.
 */
final class Distillation {
  private static final int EPOCHS = 3;
  private static final int BATCH = 256;
  private static final int HELD_OUT = 500;
  private static final double RATE = 0.003;
  private static final double PULL = 0.003 * BATCH / 10;
  private static final double LARGEST_RARITY = 8;
  private static final double RIDGE = 5;
  private static final int SEEN_ENOUGH = 3;
  private static final int MOST_WEIGHT = 30;

  private final double[][] start;
  private final double[][] vectors;
  private final double[] rarity;
  private final int[] holders;
  private final double[][] targets;
  private final int[][] words;
  private final double[][] shares;
  private final int size;

  Distillation(
      List<String> vocabulary,
      float[][] ofWords,
      List<List<String>> tokens,
      float[][] ofSentences) {
    size = ofWords[0].length;
    start = centered(ofWords);
    targets = centered(ofSentences);
    vectors = new double[start.length][];
    for (int i = 0; i < start.length; i++) {
      vectors[i] = start[i].clone();
    }
    Map<String, Integer> places = new HashMap<>();
    vocabulary.forEach(word -> places.put(word, places.size()));
    holders = new int[vocabulary.size()];
    for (List<String> sentence : tokens) {
      new HashSet<>(sentence)
          .stream().filter(places::containsKey).forEach(word -> holders[places.get(word)]++);
    }
    rarity = new double[holders.length];
    for (int i = 0; i < rarity.length; i++) {
      double tells = Math.log((tokens.size() + 1) / (holders[i] + 0.5));
      rarity[i] = Math.min(LARGEST_RARITY, Math.max(0, tells));
    }
    words = new int[tokens.size()][];
    shares = new double[tokens.size()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).stream().filter(places::containsKey).mapToInt(places::get).toArray();
      double total = 1e-6;
      for (int word : words[i]) {
        total += rarity[word];
      }
      shares[i] = new double[words[i].length];
      for (int j = 0; j < words[i].length; j++) {
        shares[i][j] = rarity[words[i][j]] / total;
      }
    }
  }

  private static double[][] centered(float[][] vectors) {
    int size = vectors[0].length;
    double[] mean = new double[size];
    for (float[] vector : vectors) {
      for (int d = 0; d < size; d++) {
        mean[d] += vector[d] / vectors.length;
      }
    }
    double[][] centered = new double[vectors.length][size];
    for (int i = 0; i < vectors.length; i++) {
      for (int d = 0; d < size; d++) {
        centered[i][d] = vectors[i][d] - mean[d];
      }
      scale(centered[i], 1 / (length(centered[i]) + 1e-9));
    }
    return centered;
  }

  void tune() {
    int[] order = new Random(1).ints(0, Integer.MAX_VALUE).limit(words.length).toArray();
    Integer[] places = new Integer[words.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    Arrays.sort(places, (a, b) -> Integer.compare(order[a], order[b]));
    double[][] first = new double[vectors.length][size];
    double[][] second = new double[vectors.length][size];
    List<Integer> shuffled = new ArrayList<>(List.of(places));
    List<Integer> heldOut = List.copyOf(shuffled.subList(0, HELD_OUT));
    List<Integer> training = new ArrayList<>(shuffled.subList(HELD_OUT, words.length));
    System.out.printf("before: %.3f%n", agreement(heldOut));
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      Collections.shuffle(training, new Random(epoch));
      for (int from = 0; from < training.size(); from += BATCH) {
        step(training.subList(from, Math.min(training.size(), from + BATCH)), first, second);
      }
      System.out.printf("after round %d: %.3f%n", epoch, agreement(heldOut));
    }
  }

  /** The mean cosine between a sentence's own vector and the sum of its words. */
  private double agreement(List<Integer> sentences) {
    return sentences.stream()
        .mapToDouble(i -> dot(direction(sum(i)), targets[i]))
        .average()
        .orElse(0);
  }

  private double[] sum(int sentence) {
    double[] sum = new double[size];
    for (int j = 0; j < words[sentence].length; j++) {
      add(sum, vectors[words[sentence][j]], shares[sentence][j]);
    }
    return sum;
  }

  /** One step of Adam, for the words of these sentences only. */
  private void step(List<Integer> sentences, double[][] first, double[][] second) {
    Map<Integer, double[]> gradients = new HashMap<>();
    for (int i : sentences) {
      double[] sum = sum(i);
      double length = length(sum) + 1e-6;
      double[] gradient = direction(sum);
      scale(gradient, dot(gradient, targets[i]));
      add(gradient, targets[i], -1);
      scale(gradient, 1 / length);
      for (int j = 0; j < words[i].length; j++) {
        add(gradients.computeIfAbsent(words[i][j], w -> new double[size]), gradient, shares[i][j]);
      }
    }
    gradients.forEach((word, gradient) -> {
      for (int d = 0; d < size; d++) {
        double g = gradient[d] + PULL * (vectors[word][d] - start[word][d]);
        first[word][d] = 0.9 * first[word][d] + 0.1 * g;
        second[word][d] = 0.99 * second[word][d] + 0.01 * g * g;
        vectors[word][d] -= RATE * first[word][d] / (Math.sqrt(second[word][d]) + 1e-6);
      }
    });
  }

  /** Moves the words that no sentence has as those that many have were moved: by a linear map. */
  void mapUnseen() {
    double[][] left = new double[size][size];
    double[][] right = new double[size][size];
    for (int word = 0; word < vectors.length; word++) {
      if (holders[word] >= SEEN_ENOUGH) {
        double weight = Math.min(MOST_WEIGHT, holders[word]);
        for (int d = 0; d < size; d++) {
          add(left[d], start[word], weight * start[word][d]);
          add(right[d], vectors[word], weight * start[word][d]);
        }
      }
    }
    for (int d = 0; d < size; d++) {
      left[d][d] += RIDGE;
    }
    double[][] map = Matrices.solve(left, right);
    for (int word = 0; word < vectors.length; word++) {
      if (holders[word] == 0) {
        double[] moved = new double[size];
        for (int d = 0; d < size; d++) {
          add(moved, map[d], start[word][d]);
        }
        vectors[word] = moved;
      }
    }
  }

  /** The vectors in the directions in which sentences differ most, rare words' being longer. */
  double[][] reduced(int dimensions) {
    double[][] spread = new double[size][size];
    for (int i = 0; i < words.length; i++) {
      double[] sum = sum(i);
      for (int d = 0; d < size; d++) {
        add(spread[d], sum, sum[d]);
      }
    }
    double[][] axes = Matrices.largestAxes(spread, dimensions);
    double[][] reduced = new double[vectors.length][dimensions];
    for (int word = 0; word < vectors.length; word++) {
      for (int d = 0; d < dimensions; d++) {
        reduced[word][d] = rarity[word] * dot(axes[d], vectors[word]);
      }
    }
    return reduced;
  }

  private static double[] direction(double[] vector) {
    double[] direction = vector.clone();
    scale(direction, 1 / (length(vector) + 1e-6));
    return direction;
  }

  static double length(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static void add(double[] sum, double[] vector, double times) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += times * vector[i];
    }
  }

  static void scale(double[] vector, double times) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= times;
    }
  }
}
