/// How `/iss` is described to Discord: built from the commands' specs, translated, and registered
/// when it has changed. Imports `chat` and JDA's command types.
package org.isshistorian.discord.registration;
