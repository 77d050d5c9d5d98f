/// The one HTTP server: health, readiness, metrics, and whatever deliveries an adapter takes over
/// HTTP. Plain calls and answers, so that nobody else sees the server's types. Imports nothing of
/// this project.
package org.isshistorian.web;
