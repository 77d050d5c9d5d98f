package org.isshistorian.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.AskContext;
import org.isshistorian.answer.Historian;
import org.isshistorian.question.Question;

/// Answers a file of questions, in order.
final class BatchRun {
  private final Historian historian;
  private final AskContext context;
  private final ObjectMapper mapper = new ObjectMapper();

  BatchRun(Historian historian, AskContext context) {
    this.historian = historian;
    this.context = context;
  }

  int run(Path file, PrintWriter out) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode row = row(line, file + ":" + number);
          String question = row.get("question").asText();
          Answer answer = historian.ask(new Question(question), context);
          Optional<String> id = row.optional("id").filter(n -> !n.isNull()).map(JsonNode::asText);
          out.println(AnswerJson.line(AnswerJson.of(id, question, answer)));
        }
      }
    }
    return ExitCode.DONE;
  }

  private JsonNode row(String line, String place) {
    try {
      JsonNode row = mapper.readTree(line);
      if (row.hasNonNull("question")) {
        return row;
      }
    } catch (JsonProcessingException _) {
      // Told below, with the place.
    }
    throw new UsageException(place + ": not a JSON object with id and question");
  }
}
