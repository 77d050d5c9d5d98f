/// What is told to Discord over REST without JDA: posts, whose outcome has to be known for certain,
/// the check of the token, the registration of commands. Imports `chat`, `config` and OkHttp.
package org.isshistorian.discord.rest;
