package org.isshistorian;

class ServeOnSlackBySocketTest extends ServeOnSlackContract {
  ServeOnSlackBySocketTest() {
    super(true);
  }
}
