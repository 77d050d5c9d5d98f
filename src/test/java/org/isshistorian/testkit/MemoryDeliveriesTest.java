package org.isshistorian.testkit;

import org.isshistorian.chat.SeenDeliveries;
import org.isshistorian.chat.SeenDeliveriesContract;

class MemoryDeliveriesTest extends SeenDeliveriesContract {
  @Override
  protected SeenDeliveries open() {
    return new MemoryDeliveries();
  }
}
