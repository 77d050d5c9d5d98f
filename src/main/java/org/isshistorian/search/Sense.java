package org.isshistorian.search;

import java.io.IOException;
import java.util.Collection;
import org.isshistorian.answer.Evidence;

/// What a text is about, whatever its words: the direction in which the vectors of its words point
/// together.
final class Sense {
  private static final float LARGEST = 127;

  private final float[] direction;

  private Sense(float... direction) {
    this.direction = direction;
  }

  /// The sense of some folded words; none of them may be known, which is like nothing.
  ///
  /// @throws IOException if the vectors cannot be read
  static Sense of(Collection<String> words, WordVectors vectors) throws IOException {
    float[] sum = new float[vectors.dimensions()];
    for (String word : words) {
      vectors.addTo(sum, word);
    }
    float length = 0;
    for (float part : sum) {
      length += part * part;
    }
    if (length > 0) {
      float scale = (float) (1 / Math.sqrt(length));
      for (int i = 0; i < sum.length; i++) {
        sum[i] *= scale;
      }
    }
    return new Sense(sum);
  }

  /// Writes it, a byte for each dimension.
  void pack(byte[] target, int at) {
    for (int i = 0; i < direction.length; i++) {
      target[at + i] = (byte) Math.round(direction[i] * LARGEST);
    }
  }

  /// How like it is to a passage, whose text's sense is packed first and then those of its asks.
  Evidence.Likeness likeness(byte[] packed) {
    int asks = packed.length / direction.length - 1;
    double ask = 0;
    for (int i = 1; i <= asks; i++) {
      ask = Math.max(ask, cosine(packed, i * direction.length));
    }
    return new Evidence.Likeness(cosine(packed, 0), ask);
  }

  private double cosine(byte[] packed, int at) {
    float sum = 0;
    for (int i = 0; i < direction.length; i++) {
      sum += direction[i] * packed[at + i];
    }
    return sum / LARGEST;
  }
}
