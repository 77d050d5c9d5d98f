/// The bot on Slack, over Socket Mode and over HTTP. The only package that imports the Slack SDK;
/// imports `chat`, `config` and `web`.
package org.isshistorian.slack;
