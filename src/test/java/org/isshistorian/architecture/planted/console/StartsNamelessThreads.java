package org.isshistorian.architecture.planted.console;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public record StartsNamelessThreads() {
  public ExecutorService executor() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }
}
