import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the file of word vectors; see the README beside it. */
public final class WordVectorsMaker {
  private static final Pattern TOKEN = Pattern.compile("[a-z]+|\\d+");
  private static final int BATCH = 64;

  private WordVectorsMaker() {}

  public static void main(String[] args) throws IOException {
    List<String> sentences = sentences(Path.of(args[0]));
    List<List<String>> tokens = sentences.stream().map(WordVectorsMaker::tokens).toList();
    List<String> words = words(tokens);
    System.out.printf("%d sentences, %d words%n", sentences.size(), words.size());
    EmbeddingModel model =
        new BgeSmallEnV15QuantizedEmbeddingModel(Executors.newFixedThreadPool(2));
    float[][] ofSentences = embed(model, sentences);
    float[][] ofWords = embed(model, words);
    Distillation distillation = new Distillation(words, ofWords, tokens, ofSentences);
    distillation.tune();
    distillation.mapUnseen();
    VectorFile.write(Path.of(args[1]), words, distillation.reduced(VectorFile.DIMENSIONS));
    System.exit(0);
  }

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT).replace("'s", ""));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static List<String> sentences(Path corpus) throws IOException {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    List<String> sentences = new ArrayList<>();
    for (String folder : List.of("timeline", "topics")) {
      try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          for (JsonNode passage : yaml.readTree(file.toFile())) {
            sentences.add(passage.path("text").asText());
            passage.path("asks").forEach(ask -> sentences.add(ask.asText()));
          }
        }
      }
    }
    return sentences;
  }

  /** The whole words that the model knows, and those of the corpus. */
  private static List<String> words(List<List<String>> sentences) throws IOException {
    Set<String> words = new TreeSet<>();
    try (InputStream in =
        WordVectorsMaker.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
      new ObjectMapper()
          .readTree(in)
          .path("model")
          .path("vocab")
          .fieldNames()
          .forEachRemaining(words::add);
    }
    sentences.forEach(words::addAll);
    words.removeIf(word -> !word.matches("[a-z]{2,}"));
    return List.copyOf(words);
  }

  private static float[][] embed(EmbeddingModel model, List<String> texts) {
    float[][] vectors = new float[texts.size()][];
    for (int from = 0; from < texts.size(); from += BATCH) {
      List<TextSegment> batch =
          texts.subList(from, Math.min(texts.size(), from + BATCH)).stream()
              .map(TextSegment::from)
              .toList();
      int at = from;
      for (Embedding embedding : model.embedAll(batch).content()) {
        vectors[at++] = embedding.vector();
      }
    }
    return vectors;
  }
}
