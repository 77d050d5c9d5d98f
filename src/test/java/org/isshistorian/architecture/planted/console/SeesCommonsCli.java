package org.isshistorian.architecture.planted.console;

import org.apache.commons.cli.Options;

public record SeesCommonsCli(Options options) {}
