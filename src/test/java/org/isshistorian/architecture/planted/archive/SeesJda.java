package org.isshistorian.architecture.planted.archive;

import net.dv8tion.jda.api.JDA;

public record SeesJda(JDA seen) {}
