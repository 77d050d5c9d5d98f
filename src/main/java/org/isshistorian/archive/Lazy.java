package org.isshistorian.archive;

import java.util.function.Supplier;

/// A value that is made at most once, when it is first asked for.
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile T value;

  private Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  static <T> Supplier<T> of(Supplier<T> maker) {
    return new Lazy<>(maker);
  }

  @Override
  public T get() {
    if (value == null) {
      synchronized (this) {
        if (value == null) {
          value = maker.get();
        }
      }
    }
    return value;
  }
}
