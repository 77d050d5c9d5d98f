package org.isshistorian.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isshistorian.answer.Explanation;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;

/// An explanation for people who want to know why.
final class ExplanationText {
  private ExplanationText() {}

  static String of(Explanation explanation) {
    QuestionProfile profile = explanation.profile();
    var text = new StringBuilder();
    text.append("kind %s, aspects %s%n".formatted(profile.kind(), profile.aspects()));
    text.append(
        "asked for %s, superlatives %s%n".formatted(profile.target(), profile.superlatives()));
    text.append(
        "names %s, dates %s%n"
            .formatted(
                profile.mentions().stream()
                    .map(m -> m.names().stream().map(n -> n.id()).collect(Collectors.joining("/")))
                    .toList(),
                profile.dates()));
    text.append(
        "of other worlds %s, unknown %s%n"
            .formatted(profile.findings().elsewhere(), profile.unknown()));
    explanation
        .computed()
        .ifPresent(computed ->
            text.append(
                "computed %s%n  %s%n  from %s%n"
                    .formatted(
                        computed.statement(),
                        computed.basis(),
                        computed.passages().stream().map(Passage::id).toList())));
    text.append(String.format(Locale.ROOT, "confidence %.2f%n", explanation.confidence()));
    for (Explanation.Candidate candidate : explanation.candidates()) {
      text.append(
          String.format(Locale.ROOT, "%n%.2f %s%n", candidate.total(), candidate.passage().id()));
      text.append("  %s%n  %s%n".formatted(candidate.passage().text(), parts(candidate.parts())));
    }
    return text.toString();
  }

  private static String parts(Map<String, Double> parts) {
    return parts.entrySet().stream()
        .map(part -> String.format(Locale.ROOT, "%s %.2f", part.getKey(), part.getValue()))
        .collect(Collectors.joining(", "));
  }
}
