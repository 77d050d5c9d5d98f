/// Replies as Discord's components: pure, data in and data out. Imports `chat` and JDA's component
/// types.
package org.isshistorian.discord.render;
