/// A Discord in memory, REST and gateway on one port of the loopback, that refuses what the real
/// one refuses: the adapter runs against it through the real JDA.
package org.isshistorian.testkit.discord;
