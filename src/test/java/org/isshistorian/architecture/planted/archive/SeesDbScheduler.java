package org.isshistorian.architecture.planted.archive;

import com.github.kagkarlsson.scheduler.Scheduler;

public record SeesDbScheduler(Scheduler seen) {}
