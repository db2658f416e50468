package vn.chibo.examples.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to a server on this machine: shut, all connections end and none is made, as if the server
 * were gone; open again, the server is back.
 */
final class Door {
  private final int port;
  private final int server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private ServerSocket entry;

  private Door(int server, ServerSocket entry) {
    this.server = server;
    this.entry = entry;
    this.port = entry.getLocalPort();
  }

  static Door to(int server) throws IOException {
    Door door = new Door(server, listen(0));
    door.admit();
    return door;
  }

  int port() {
    return port;
  }

  void shut() throws IOException {
    entry.close();
    for (Socket socket : open) {
      socket.close();
    }
    open.clear();
  }

  void open() throws IOException {
    entry = listen(port);
    admit();
  }

  private static ServerSocket listen(int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return socket;
  }

  private void admit() {
    ServerSocket current = entry;
    run(
        () -> {
          while (!current.isClosed()) {
            Socket in = current.accept();
            Socket out = new Socket(InetAddress.getLoopbackAddress(), server);
            // What waits to be joined with more waits for each row of a register.
            in.setTcpNoDelay(true);
            out.setTcpNoDelay(true);
            carry(in, out);
            carry(out, in);
          }
        });
  }

  private void carry(Socket from, Socket to) {
    open.add(from);
    run(
        () -> {
          try (from;
              to) {
            from.getInputStream().transferTo(to.getOutputStream());
          } finally {
            open.remove(from);
          }
        });
  }

  private static void run(Carrying carrying) {
    Thread thread =
        new Thread(
            () -> {
              try {
                carrying.carry();
              } catch (IOException e) {
                // The door was shut, or one side left.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private interface Carrying {
    void carry() throws IOException;
  }
}
