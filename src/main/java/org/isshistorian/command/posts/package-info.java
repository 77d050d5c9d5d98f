/// The commands with which a channel subscribes to anniversaries and looks after its subscription.
/// They act on the channel of the call alone.
package org.isshistorian.command.posts;
