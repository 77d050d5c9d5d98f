/// Slack as a server on loopback, as strict as the real one where simple doubles are lax: its Web
/// API, Socket Mode, and signed deliveries over HTTP.
package org.isshistorian.slack.fake;
