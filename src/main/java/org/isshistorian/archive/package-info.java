/// The facts: sources, names, passages, typed records and the timeline over them, as one immutable
/// snapshot. Plain Java; imports nothing of this project.
package org.isshistorian.archive;
