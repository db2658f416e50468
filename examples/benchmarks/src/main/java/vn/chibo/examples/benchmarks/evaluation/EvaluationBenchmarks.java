package vn.chibo.examples.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures what an evaluation costs, the library and others in one run, and writes it down. */
public final class EvaluationBenchmarks {
  private EvaluationBenchmarks() {}

  /**
   * Runs the benchmarks of this package and writes the results.
   *
   * @param arguments the file to write, then options of JMH, such as {@code -f 1} for a short look
   * @throws CommandLineOptionException if JMH does not know an option
   * @throws RunnerException if a benchmark cannot be run
   * @throws IOException if the file cannot be written
   * @throws IllegalStateException if two contenders find different things
   */
  public static void main(String... arguments)
      throws CommandLineOptionException, RunnerException, IOException {
    Agreement.require();
    String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
    List<Row> rows = run(new CommandLineOptions(options));
    Files.writeString(Path.of(arguments[0]), new EvaluationResults(rows).text());
  }

  private static List<Row> run(Options options) throws RunnerException {
    String all = EvaluationBenchmarks.class.getPackageName() + "\\..*";
    Options some =
        new OptionsBuilder().parent(options).include(all).shouldFailOnError(true).build();
    return new Runner(some).run().stream().map(Row::of).toList();
  }
}
