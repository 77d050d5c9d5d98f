package org.isshistorian.subscription;

class MemoryPostLogTest extends PostLogContract {
  @Override
  protected PostLog open() {
    return new MemoryPostLog();
  }
}
