/// The commands behind `/iss`, the same on every platform. Imports `chat`, `archive`, `question`
/// and `answer`.
package org.isshistorian.command;
