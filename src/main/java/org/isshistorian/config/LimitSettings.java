package org.isshistorian.config;

/// How many calls a person, and a whole guild or workspace, may make in a minute; 0 is no limit.
public record LimitSettings(int perUser, int perSpace) {}
