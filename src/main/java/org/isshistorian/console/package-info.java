/// The bot in a terminal: no account needed. Imports `chat`.
package org.isshistorian.console;
