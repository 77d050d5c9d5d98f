package org.isshistorian.architecture.planted.archive;

public record Document(String text) {}
