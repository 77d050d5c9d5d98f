package org.isshistorian.architecture.planted.console;

import com.sun.net.httpserver.HttpServer;

public record SeesTheHttpServer(HttpServer server) {}
