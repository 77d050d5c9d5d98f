package org.isshistorian.slack.fake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/// The connections to a server, so that they can be torn apart without a word.
final class Wires extends ServerSocketFactory {
  private final List<Socket> accepted = new CopyOnWriteArrayList<>();

  void cut() {
    for (Socket socket : accepted) {
      try {
        socket.close();
      } catch (IOException _) {
        // It is broken already, as wanted.
      }
    }
    accepted.clear();
  }

  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new ServerSocket() {
      @Override
      public Socket accept() throws IOException {
        Socket socket = super.accept();
        accepted.add(socket);
        return socket;
      }
    };
  }

  @Override
  public ServerSocket createServerSocket(int port) throws IOException {
    throw new IOException("only unbound sockets are made");
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) throws IOException {
    throw new IOException("only unbound sockets are made");
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
      throws IOException {
    throw new IOException("only unbound sockets are made");
  }
}
