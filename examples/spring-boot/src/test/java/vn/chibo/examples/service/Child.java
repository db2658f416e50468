package vn.chibo.examples.service;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own, with the accounts of the demonstration. */
final class Child implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(180);
  private static final int BETWEEN_MILLIS = 100;

  private final Process process;
  private final int port;

  private Child(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it and waits until it answers. */
  static Child start(Path folder, String... more) throws IOException, InterruptedException {
    int port = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServiceApplication.class.getName(),
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--service.database.folder=" + folder));
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolveSibling("service.log").toFile())
            .start();
    Child child = new Child(process, port);
    child.await();
    return child;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void await() throws InterruptedException {
    long end = System.nanoTime() + START.toNanos();
    while (!answers()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IllegalStateException("the service did not start: see service.log");
      }
      Thread.sleep(BETWEEN_MILLIS);
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      return client().get("/actuator/health").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  Client client() {
    return new Client("http://localhost:" + port).with("Accept-Language", "en");
  }

  /** The committee of the synthetic commune. */
  Client keeper() {
    return client().account("dang-uy-xa", "gia-lap-000");
  }

  /** How long processors worked for it so far. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Ends it as kill -9 does: it has no time to do anything. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
