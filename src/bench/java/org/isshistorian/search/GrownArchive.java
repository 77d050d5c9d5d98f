package org.isshistorian.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;

/// An archive grown by variants of its passages: the first half of one and the second half of
/// another, on the same subject. Only the originals have asks.
final class GrownArchive {
  private static final int STRIDE = 7_919;

  private GrownArchive() {}

  static Archive of(Archive real, int passages) {
    List<Passage> originals = real.passages();
    List<Passage> grown = new ArrayList<>(originals);
    for (int i = originals.size(); i < passages; i++) {
      Passage one = originals.get(i % originals.size());
      Passage other = originals.get((int) ((long) i * STRIDE % originals.size()));
      grown.add(variant(one, other, i));
    }
    return new Archive(
        "%s-%d".formatted(real.version(), passages), real.names(), grown, real.records());
  }

  private static Passage variant(Passage one, Passage other, int number) {
    List<String> start = List.of(one.text().split(" "));
    List<String> end = List.of(other.text().split(" "));
    String text =
        String.join(
            " ",
            Stream.concat(
                    start.subList(0, start.size() / 2).stream(),
                    end.subList(end.size() / 2, end.size()).stream())
                .toList());
    return new Passage(
        "v%d".formatted(number),
        one.topic(),
        one.occasion(),
        text,
        one.citation(),
        one.subjects(),
        List.of());
  }
}
