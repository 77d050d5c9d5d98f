package org.isshistorian.search;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.RandomAccessInput;

/// What single words mean, as vectors, in a file beside the index that is read where it lies: words
/// that are used alike point the same way, and the rarer a word is in the corpus, the longer is its
/// vector. `src/word-vectors` tells how the file is made.
///
/// The file holds two numbers, how many words and how many dimensions; the hashes of the words in
/// ascending order; and for each a scale and its dimensions, a byte each. All little-endian.
final class WordVectors implements Closeable {
  static final String FILE = "words.vectors";

  private static final String RESOURCE = "word-vectors.bin";
  private static final int HEADER = 2 * Integer.BYTES;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final IndexInput input;
  private final RandomAccessInput file;
  private final int words;
  private final int dimensions;

  private WordVectors(IndexInput input) throws IOException {
    this.input = input;
    this.file = input.randomAccessSlice(0, input.length());
    this.words = file.readInt(0);
    this.dimensions = file.readInt(Integer.BYTES);
  }

  /// Puts the file beside an index.
  ///
  /// @throws IOException if it cannot be written
  static void write(Directory directory) throws IOException {
    if (Arrays.asList(directory.listAll()).contains(FILE)) {
      directory.deleteFile(FILE);
    }
    try (InputStream in = WordVectors.class.getResourceAsStream(RESOURCE);
        IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
      byte[] all = in.readAllBytes();
      out.writeBytes(all, all.length);
    }
  }

  /// Opens the file beside an index.
  ///
  /// @throws IOException if there is none
  static WordVectors open(Directory directory) throws IOException {
    try {
      return new WordVectors(directory.openInput(FILE, IOContext.DEFAULT));
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new IOException("the index has no %s beside it; build it again".formatted(FILE), e);
    }
  }

  int dimensions() {
    return dimensions;
  }

  /// Whether a folded word is known.
  ///
  /// @throws IOException if the file cannot be read
  boolean has(String word) throws IOException {
    return find(hash(word)) >= 0;
  }

  /// Adds the vector of a folded word to a sum; changes nothing where the word is unknown.
  ///
  /// @throws IOException if the file cannot be read
  void addTo(float[] sum, String word) throws IOException {
    int place = find(hash(word));
    if (place < 0) {
      return;
    }
    long at = HEADER + (long) words * Long.BYTES + (long) place * (Float.BYTES + dimensions);
    float scale = Float.intBitsToFloat(file.readInt(at));
    for (int i = 0; i < dimensions; i++) {
      sum[i] += scale * file.readByte(at + Float.BYTES + i);
    }
  }

  private int find(long hash) throws IOException {
    int low = 0;
    int high = words - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long there = file.readLong(HEADER + (long) middle * Long.BYTES);
      if (there == hash) {
        return middle;
      }
      if (there < hash) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private static long hash(String word) {
    long hash = FNV_OFFSET;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    return hash;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
