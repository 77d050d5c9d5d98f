import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the file that the class WordVectors of the bot reads; its layout stands there. */
final class VectorFile {
  static final int DIMENSIONS = 64;

  private static final int LARGEST = 127;

  private VectorFile() {}

  static void write(Path file, List<String> words, double[][] vectors) throws IOException {
    int[] order =
        IntStream.range(0, words.size())
            .boxed()
            .sorted(Comparator.comparingLong(i -> hash(words.get(i))))
            .mapToInt(i -> i)
            .toArray();
    ByteBuffer out =
        ByteBuffer.allocate(8 + order.length * (Long.BYTES + Float.BYTES + DIMENSIONS))
            .order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(order.length).putInt(DIMENSIONS);
    for (int word : order) {
      out.putLong(hash(words.get(word)));
    }
    for (int word : order) {
      double largest = 1e-9;
      for (double part : vectors[word]) {
        largest = Math.max(largest, Math.abs(part));
      }
      out.putFloat((float) (largest / LARGEST));
      for (double part : vectors[word]) {
        out.put((byte) Math.round(part / largest * LARGEST));
      }
    }
    Files.write(file, out.array());
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
