package org.isshistorian.architecture.planted.attic;

public record StandsNowhere(String text) {}
