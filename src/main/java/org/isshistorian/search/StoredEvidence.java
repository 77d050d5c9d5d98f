package org.isshistorian.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/// What the index keeps of a passage for weighing it: its number in the archive, the terms of its
/// text and names, and the terms of each ask with their rarity, which would cost many look-ups when
/// a question comes; and the packed senses of text and asks.
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record StoredEvidence(int number, String[] text, String[] names, List<Ask> asks, byte[] senses) {
  private static final String LINE = "\n";
  private static final String SPACE = " ";

  /// The terms of one ask, and their rarity together.
  @SuppressWarnings("ArrayRecordComponent")
  record Ask(double rarity, String[] terms) {}

  static String write(int number, PassageTerms terms, Rarity rarity) {
    List<String> lines = new ArrayList<>();
    lines.add(String.valueOf(number));
    lines.add(String.join(SPACE, terms.text()));
    lines.add(String.join(SPACE, terms.names()));
    terms
        .asks()
        .forEach(ask ->
            lines.add(
                String.format(Locale.ROOT, "%.2f ", rarity.of(ask)) + String.join(SPACE, ask)));
    return String.join(LINE, lines);
  }

  static StoredEvidence read(BytesRef value, BytesRef senses) {
    String[] lines = value.utf8ToString().split(LINE, -1);
    List<Ask> asks = new ArrayList<>(lines.length - 3);
    for (int i = 3; i < lines.length; i++) {
      int space = lines[i].indexOf(' ');
      double rarity = Double.parseDouble(lines[i].substring(0, space));
      asks.add(new Ask(rarity, lines[i].substring(space + 1).split(SPACE)));
    }
    return new StoredEvidence(
        Integer.parseInt(lines[0]),
        lines[1].split(SPACE),
        lines[2].split(SPACE),
        asks,
        Arrays.copyOfRange(senses.bytes, senses.offset, senses.offset + senses.length));
  }
}
