package org.isshistorian.archive;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/// A list whose elements are made when they are first asked for, and kept. Two threads that ask at
/// once may both make an element; both are given the same one.
final class LazyList<T> extends AbstractList<T> implements RandomAccess {
  private final AtomicReferenceArray<T> made;
  private final IntFunction<T> maker;

  LazyList(int size, IntFunction<T> maker) {
    this.made = new AtomicReferenceArray<>(size);
    this.maker = maker;
  }

  @Override
  public T get(int index) {
    T element = made.get(index);
    if (element == null) {
      made.compareAndSet(index, null, maker.apply(index));
      element = made.get(index);
    }
    return element;
  }

  @Override
  public int size() {
    return made.length();
  }
}
