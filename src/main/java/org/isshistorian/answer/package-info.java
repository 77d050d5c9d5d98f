/// Question in, answer out: ranking, highlighting and declining; owns the [Retriever] port. Plain
/// Java; imports `archive` and `question`.
package org.isshistorian.answer;
