package org.isshistorian;

class ServeOnSlackByHttpTest extends ServeOnSlackContract {
  ServeOnSlackByHttpTest() {
    super(false);
  }
}
