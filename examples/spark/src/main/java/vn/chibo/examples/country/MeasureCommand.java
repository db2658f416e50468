package vn.chibo.examples.country;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.chibo.examples.country.spark.SparkEngine;

/** Measures both engines over 1, 10 and 100 % of the country, in one process each warmed up. */
@Command(
    name = "measure",
    description = "Đo cả hai cách với 1, 10 và 100 % / measures both engines over 1, 10 and 100 %.",
    mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {
  private static final List<Integer> SHARES = List.of(1, 10, 100);
  private static final int WARM_UP = 10;
  private static final int WARM_UPS = 8;
  private static final int MOST_RUNS = 5;
  private static final long MILLI = 1_000;
  private static final long MEBIBYTE = 1L << 20;

  @Mixin private CountryOptions options = new CountryOptions();

  MeasureCommand() {}

  @Override
  public Integer call() throws IOException {
    options.check();
    for (int percent : SHARES) {
      Country country = options.country(percent);
      if (!Files.exists(country.folder())) {
        new Steps(options).generate(country);
      }
    }
    options.say("said.heap", Runtime.getRuntime().maxMemory() / MEBIBYTE);
    measure(EngineName.PLAIN, options.plain());
    try (SparkSession session = SparkEngine.session(options.master())) {
      measure(EngineName.SPARK, new SparkEngine(session));
    }
    return 0;
  }

  private void measure(EngineName name, Engine engine) {
    Stream.generate(() -> WARM_UP).limit(WARM_UPS).forEach(percent -> once(name, engine, percent));
    long cellsBefore = 0;
    long cpuBefore = 0;
    for (int percent : SHARES) {
      int runs = Math.min(MOST_RUNS, SHARES.get(SHARES.size() - 1) / percent);
      List<Stopwatch.Taken> taken =
          Stream.generate(() -> once(name, engine, percent)).limit(runs).toList();
      long cells = options.country(percent).share().cells();
      long clock = middle(taken.stream().map(Stopwatch.Taken::clock).toList());
      long cpu = middle(taken.stream().map(Stopwatch.Taken::cpu).toList());
      options.say(
          "said.measured",
          name,
          percent,
          cells,
          clock / MILLI,
          cpu / MILLI,
          cpu / cells,
          (cpu - cpuBefore) / (cells - cellsBefore));
      cellsBefore = cells;
      cpuBefore = cpu;
    }
  }

  private Stopwatch.Taken once(EngineName name, Engine engine, int percent) {
    Country country = options.country(percent);
    Stopwatch watch = new Stopwatch();
    Result.of(country, name, options.asOf())
        .evaluate(country, engine, options.asOf(), Progress.silent());
    return watch.taken();
  }

  private static long middle(List<Long> figures) {
    return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
  }
}
