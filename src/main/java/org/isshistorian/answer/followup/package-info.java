/// Questions that lean on the answer before: which they are, and what they ask when their subject
/// is put in. Plain Java; imports `archive` and `question`.
package org.isshistorian.answer.followup;
