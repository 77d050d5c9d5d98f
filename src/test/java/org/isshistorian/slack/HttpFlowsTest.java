package org.isshistorian.slack;

class HttpFlowsTest extends FlowsContract {
  HttpFlowsTest() {
    super(false);
  }
}
