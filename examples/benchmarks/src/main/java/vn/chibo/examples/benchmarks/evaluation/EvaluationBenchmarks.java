package vn.chibo.examples.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures what an evaluation costs, the library and others in one run, and writes it down. */
public final class EvaluationBenchmarks {
  private EvaluationBenchmarks() {}

  /**
   * Runs the benchmarks of this package and writes the results.
   *
   * @param arguments the file to write
   * @throws RunnerException if a benchmark cannot be run
   * @throws IOException if the file cannot be written
   * @throws IllegalStateException if two contenders find different things
   */
  public static void main(String... arguments) throws RunnerException, IOException {
    Agreement.require();
    Files.writeString(Path.of(arguments[0]), new EvaluationResults(run()).text());
  }

  private static List<Row> run() throws RunnerException {
    String all = EvaluationBenchmarks.class.getPackageName().replace(".", "\\.") + "\\..*";
    return new Runner(new OptionsBuilder().include(all).shouldFailOnError(true).build())
        .run().stream().map(Row::of).toList();
  }
}
