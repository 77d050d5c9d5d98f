package org.isshistorian.answer;

import java.util.List;
import java.util.Optional;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;

/// What the historian says to a question.
public sealed interface Answer {
  /// A passage that answers. `confidence` is in (0, 1]: how often an answer with this evidence was
  /// right on development questions.
  record Found(Passage passage, Highlight highlight, double confidence, List<Passage> others)
      implements Answer {
    public Found {
      others = List.copyOf(others);
    }

    public String highlighted() {
      return highlight.in(passage.text());
    }
  }

  /// A figure worked out from the dated records. The statement gives it in a sentence, `highlight`
  /// is the part that answers, `date` what it is where it is one; `basis` says how it was worked
  /// out, and the passages, at least one, are those behind it.
  record Computed(
      String statement,
      Highlight highlight,
      Optional<EventDate> date,
      String basis,
      List<Passage> passages)
      implements Answer {
    public Computed {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("no passage stands behind: " + statement);
      }
    }

    public String highlighted() {
      return highlight.in(statement);
    }
  }

  /// Nothing that the corpus can support, why, and the passages that come nearest.
  record NotFound(Reason reason, List<Passage> nearest) implements Answer {
    public NotFound {
      nearest = List.copyOf(nearest);
    }
  }

  /// Why a question was declined.
  enum Reason {
    EMPTY("Ask me something about the history of the International Space Station."),
    NOTHING_CLOSE("I found nothing in the corpus that answers this."),
    NOT_SURE("I found passages that come close, but none that I am sure answers this."),
    UNKNOWN_NAME("The corpus knows nothing of a name in this question."),
    LIVE(
        "I know the history of the station, not what happens at this moment. NASA's Spot the"
            + " Station tells where it is now."),
    OPINION("I quote what is known; I have no opinions and make no predictions."),
    PREMISE("The corpus does not bear out what this question takes for granted.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }
  }
}
