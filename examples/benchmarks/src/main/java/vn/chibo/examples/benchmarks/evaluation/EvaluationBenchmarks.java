package vn.chibo.examples.benchmarks.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.chibo.examples.benchmarks.evaluation.measures.Measures;

/** Measures what an evaluation costs, the library and others in one run, and writes it down. */
public final class EvaluationBenchmarks {
  private static final List<SpanContender> BY_TWO_THREADS =
      List.of(SpanContender.RULE_BY_RULE, SpanContender.SHARED_AGGREGATES, SpanContender.PLANNED);

  private final Options options;
  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

  private EvaluationBenchmarks(Options options) {
    this.options = options;
  }

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
    String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
    String results = new EvaluationBenchmarks(new CommandLineOptions(options)).results();
    Files.writeString(Path.of(arguments[0]), results);
  }

  private String results() throws RunnerException {
    out.println("Holding all contenders against each other");
    Agreement.require();
    out.println("Measuring streams, bytes and cold starts");
    Measures measures = Measures.take();
    EvaluationResults results = new EvaluationResults(new Rows(run()), measures);
    new EvaluationBars(results.rows(), measures).all().forEach(bar -> out.println(bar.row()));
    return results.text();
  }

  private List<Row> run() throws RunnerException {
    List<Row> rows = new ArrayList<>();
    for (SpanContender contender : SpanContender.values()) {
      rows.add(run(SpanRulesBenchmark.class, contender));
    }
    for (StandardContender contender : StandardContender.values()) {
      rows.add(run(StandardRulesBenchmark.class, contender));
    }
    for (SpanContender contender : BY_TWO_THREADS) {
      rows.add(run(TwoThreadsBenchmark.class, contender));
    }
    return rows;
  }

  private Row run(Class<?> benchmark, Enum<?> contender) throws RunnerException {
    Options one =
        new OptionsBuilder()
            .parent(options)
            .include(benchmark.getName() + "\\..*")
            .param("contender", contender.name())
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    Row row = Row.of(new Runner(one).runSingle());
    out.println(
        String.format(
            Locale.ROOT, "%s %s: %,.0f ns", row.benchmark(), row.contender(), row.median()));
    return row;
  }
}
