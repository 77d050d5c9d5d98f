package org.isshistorian.answer;

import java.util.List;
import org.isshistorian.answer.computed.Computer;
import org.isshistorian.answer.computed.Corroboration;
import org.isshistorian.answer.followup.FollowUps;
import org.isshistorian.archive.Archive;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.QuestionReader;

/// Answers questions: reads, puts in what a follow-up leaves out, retrieves, ranks, decides. Pure:
/// the same question in the same context to the same archive gives the same answer.
public final class Historian {
  static final int CANDIDATES = 60;

  private static final int EXPLAINED = 5;

  private final QuestionReader reader;
  private final Retriever retriever;
  private final Ranking ranking;
  private final Verdict verdict;
  private final FollowUps followUps;
  private final Computer computer;

  public Historian(Archive archive, QuestionReader reader, Retriever retriever) {
    this.reader = reader;
    this.retriever = retriever;
    this.ranking = new Ranking(archive);
    this.verdict = new Verdict(new Highlighter(archive), new Premises(archive));
    this.followUps = new FollowUps(archive);
    this.computer = new Computer(archive);
  }

  /// Answers a question that follows no other, on no particular day.
  public Answer ask(Question question) {
    return ask(question, AskContext.NONE);
  }

  public Answer ask(Question question, AskContext context) {
    if (question.isEmpty()) {
      return new Answer.NotFound(Answer.Reason.EMPTY, List.of());
    }
    QuestionProfile profile = read(question, context);
    Answer quoted =
        verdict.of(profile, ranking.rank(profile, retriever.retrieve(profile, CANDIDATES)));
    return computer
        .answer(profile, context.today())
        .<Answer>map(computed -> Corroboration.of(computed, quoted))
        .orElse(quoted);
  }

  /// How the answer to a question comes about: what was read in it, and what each scorer gave to
  /// the best candidates.
  public Explanation explain(Question question) {
    return explain(question, AskContext.NONE);
  }

  public Explanation explain(Question question, AskContext context) {
    QuestionProfile profile = read(question, context);
    List<Ranking.Scored> ranked = ranking.rank(profile, retriever.retrieve(profile, CANDIDATES));
    List<Explanation.Candidate> candidates =
        ranked.stream()
            .limit(EXPLAINED)
            .map(s -> new Explanation.Candidate(s.passage(), s.total(), s.parts()))
            .toList();
    return new Explanation(
        profile,
        computer.answer(profile, context.today()),
        candidates,
        verdict.confidence(profile, ranked));
  }

  /// What is asked, with the subject of the last answer where the question has none.
  private QuestionProfile read(Question question, AskContext context) {
    QuestionProfile typed = reader.read(question, context.today());
    return followUps
        .completed(typed, context.topic())
        .map(whole -> reader.read(whole, context.today()))
        .orElse(typed);
  }
}
