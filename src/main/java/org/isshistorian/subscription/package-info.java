/// Who wants posts where and when, and what became of each of them; the ports that keep both.
/// Imports `chat`.
package org.isshistorian.subscription;
