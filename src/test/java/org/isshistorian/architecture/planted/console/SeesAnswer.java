package org.isshistorian.architecture.planted.console;

import org.isshistorian.architecture.planted.answer.Verdict;

public record SeesAnswer(Verdict verdict) {}
