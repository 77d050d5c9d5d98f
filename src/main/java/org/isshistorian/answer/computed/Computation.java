package org.isshistorian.answer.computed;

import java.util.Optional;
import org.isshistorian.answer.Answer;

/// One kind of figure that can be worked out. Empty where the question asks for something else, has
/// a word or a name that this does not account for, or goes beyond what the records hold.
interface Computation {
  Optional<Answer.Computed> of(Wording wording);
}
