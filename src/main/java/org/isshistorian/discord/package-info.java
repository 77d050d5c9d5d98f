/// The bot on Discord, the only package that sees JDA: events in, replies out. Imports `chat` and
/// `config`.
package org.isshistorian.discord;
