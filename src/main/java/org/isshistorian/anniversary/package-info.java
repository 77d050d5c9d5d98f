/// Which anniversaries a day has, in which order, what is due, and one step that posts it; no
/// threads. Imports `archive`, `chat` and `subscription`.
package org.isshistorian.anniversary;
