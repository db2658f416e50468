package vn.chibo.regulations.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fuzzes every reader with Jazzer, each in a JVM of its own with little memory, and fails where one
 * ends in another way than it says, hangs or takes too much. An input that was found stands in the
 * folder of its target; mend the reader and keep the input under the resources {@code fuzz/kept}.
 */
final class FuzzRun {
  private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

  /** What is watched for new ways through it: the library and the parsers below it. */
  private static final String WATCHED =
      "vn.chibo.**:tools.jackson.core.**:com.fasterxml.jackson.core.**:org.snakeyaml.**";

  private final Path folder;
  private final String seconds;

  private FuzzRun(Path folder, String seconds) {
    this.folder = folder;
    this.seconds = seconds;
  }

  /**
   * Fuzzes.
   *
   * @param arguments a folder for what is found; the seconds for each reader; and the names of some
   *     readers, without which all are fuzzed
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    FuzzRun run = new FuzzRun(Path.of(arguments[0]).toAbsolutePath(), arguments[1]);
    List<String> names = List.of(arguments).subList(2, arguments.length);
    List<String> failed = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.values()) {
      if ((names.isEmpty() || names.contains(target.folder())) && run.fuzz(target) != 0) {
        failed.add(target.folder());
      }
    }
    if (!failed.isEmpty()) {
      System.err.println("fuzzing found something in: " + String.join(", ", failed));
      System.exit(1);
    }
  }

  private int fuzz(FuzzTarget target) throws IOException, InterruptedException {
    Path place = Files.createDirectories(folder.resolve(target.folder()));
    Path seeds = Files.createDirectories(place.resolve("seeds"));
    Path corpus = Files.createDirectories(place.resolve("corpus"));
    int number = 0;
    for (byte[] seed : target.seeds()) {
      Files.write(seeds.resolve("seed-" + number++), seed);
    }
    Path log = place.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(target, corpus, seeds))
            .directory(place.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = process.waitFor();
    System.out.println(target.folder() + ": " + (status == 0 ? done(log) : "failed, see " + log));
    return status;
  }

  private List<String> command(FuzzTarget target, Path corpus, Path seeds) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx700m",
        "-cp",
        System.getProperty("java.class.path"),
        "-Dchibo.fuzz.target=" + target.folder(),
        JAZZER,
        "--target_class=" + JazzerTarget.class.getName(),
        "--instrumentation_includes=" + WATCHED,
        // Its own hooks look for injections, of which a library without I/O has none.
        "--disabled_hooks=*",
        "-max_total_time=" + seconds,
        "-timeout=60",
        "-rss_limit_mb=3000",
        "-max_len=8000",
        corpus.toString(),
        seeds.toString());
  }

  /** The last line that says how many inputs were read. */
  private static String done(Path log) {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.startsWith("Done ")).reduce("", (a, b) -> b);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
