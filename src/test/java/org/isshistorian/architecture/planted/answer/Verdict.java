package org.isshistorian.architecture.planted.answer;

public record Verdict(String text) {}
