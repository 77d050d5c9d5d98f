/// Answers that are worked out from the dated records: counts, who was aboard, what happened when,
/// firsts and mosts, spans, ages and orders. Plain Java; imports `archive`, `question` and the
/// answer that it gives.
package org.isshistorian.answer.computed;
