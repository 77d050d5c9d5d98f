package org.isshistorian.slack;

class SocketFlowsTest extends FlowsContract {
  SocketFlowsTest() {
    super(true);
  }
}
