package org.isshistorian.architecture.planted.archive;

import com.slack.api.Slack;

public record SeesSlack(Slack seen) {}
