/// Scores question files: answered right, answered wrong, declined rightly and wrongly. Imports
/// `archive`, `question` and `answer`.
package org.isshistorian.evaluation;
