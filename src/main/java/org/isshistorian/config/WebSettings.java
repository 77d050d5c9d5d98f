package org.isshistorian.config;

/// Where the one HTTP server listens: health, readiness, metrics, and Slack's deliveries where it
/// uses HTTP. A port of 0 takes any that is free.
public record WebSettings(String host, int port) {}
