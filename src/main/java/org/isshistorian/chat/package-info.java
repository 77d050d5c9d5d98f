/// The neutral vocabulary of a chat: commands, their calls and their replies, and the router
/// between them. Plain Java; imports nothing of this project.
package org.isshistorian.chat;
