/// The command line, a contract that scripts rely on: exit 0 answered or done, 1 failed, 2 bad
/// usage, 3 declined. Each command works with what `Main` hands it.
package org.isshistorian.cli;
