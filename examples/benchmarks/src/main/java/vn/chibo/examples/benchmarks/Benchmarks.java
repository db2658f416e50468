package vn.chibo.examples.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything and holds the medians against the bars of the project. */
public final class Benchmarks {
  private static final int NANOS_PER_MILLI = 1_000_000;

  private final List<Figure> figures;

  private Benchmarks(List<Figure> figures) {
    this.figures = figures;
  }

  /**
   * Runs every benchmark and prints the figures, then the bars.
   *
   * @throws RunnerException if a benchmark cannot be run
   */
  public static void main(String... arguments) throws RunnerException {
    RetainedBytes retained = RetainedBytes.of(CellYear.meetings(CellYear.USUAL_MEMBERS));
    Benchmarks benchmarks = new Benchmarks(run());
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.println("\nBenchmark: min, median, max");
    benchmarks.figures.forEach(figure -> out.println(figure.row()));
    out.println("\nRegister of " + CellYear.MEETINGS + " meetings, " + retained.total() + " bytes");
    retained.composition().forEach(out::println);
    out.println("\nBars");
    benchmarks.bars(retained).forEach(bar -> out.println(bar.row()));
  }

  private static List<Figure> run() throws RunnerException {
    String all = Benchmarks.class.getPackageName() + "\\.[A-Z].*"; // not those of packages below
    return new Runner(new OptionsBuilder().include(all).shouldFailOnError(true).build())
        .run().stream().map(Figure::of).toList();
  }

  private List<Bar> bars(RetainedBytes retained) {
    return List.of(
        new Bar("bytes of a meeting", (double) retained.total() / CellYear.MEETINGS, 256),
        new Bar("meeting: builder to hand-written", ratio("meeting"), 3),
        new Bar("meeting with theme: the same", ratio("themed"), 3),
        new Bar("cold build of the hierarchy, ms", build("unchanged"), 2_000),
        new Bar("the same with changes, ms", build("changed"), 2_000),
        new Bar(
            "count of a subtree, ms",
            figure("HierarchyCountBenchmark.country").median() / NANOS_PER_MILLI,
            1));
  }

  private double ratio(String subject) {
    String benchmark = "MeetingBuildBenchmark." + subject;
    return figure(benchmark + "ByBuilder").median() / figure(benchmark + "ByHand").median();
  }

  private double build(String hierarchy) {
    return figure("HierarchyBuildBenchmark." + hierarchy).median();
  }

  private Figure figure(String benchmark) {
    return figures.stream()
        .filter(figure -> figure.benchmark().equals(benchmark))
        .findFirst()
        .orElseThrow();
  }
}
