package vn.chibo.examples.benchmarks.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import vn.chibo.examples.benchmarks.evaluation.measures.Measures;
import vn.chibo.examples.benchmarks.evaluation.measures.StreamMeasure;

/**
 * What one run measured, as the text of {@code RESULTS.md}.
 *
 * @param rows out of JMH
 * @param measures and besides
 */
record EvaluationResults(Rows rows, Measures measures) {
  private static final String HEAD = "| contender | median | least to most | times the first |";
  private static final String RULE = "| --- | ---: | ---: | ---: |";

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# The evaluator and others");
    lines.add("");
    lines.add("Written by `mvn -q -Pbench`: nanoseconds for one cell under thirty rules, the");
    lines.add("median of all iterations, all out of one run. Before it, all contenders were held");
    lines.add("against each other over all cells: they find the same.");
    machine(lines);
    table(lines, "Set 1: a long enough meeting in every span", SpanRulesBenchmark.class);
    table(lines, "Set 2: the rules of Hà Nội", StandardRulesBenchmark.class);
    table(lines, "Set 1 by two threads, time of each", TwoThreadsBenchmark.class);
    explained(lines);
    measures(lines);
    bars(lines);
    return String.join("\n", lines) + "\n";
  }

  private static void machine(List<String> lines) {
    lines.add("");
    lines.add("- cores: " + Runtime.getRuntime().availableProcessors());
    lines.add("- JVM: " + System.getProperty("java.vm.name") + " " + Runtime.version());
    lines.add("- OS: " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    versions().forEach((engine, version) -> lines.add("- " + engine + ": " + version));
  }

  /** The versions that the build pins, by engine. */
  private static Map<String, String> versions() {
    Properties properties = new Properties();
    try (InputStream in = EvaluationResults.class.getResourceAsStream("engines.properties")) {
      properties.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> versions = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> versions.put(key, properties.getProperty(key)));
    return versions;
  }

  private void table(List<String> lines, String title, Class<?> benchmark) {
    Row first = rows.row(benchmark, SpanContender.RULE_BY_RULE);
    lines.addAll(List.of("", "## " + title, "", HEAD, RULE));
    rows.of(benchmark, first).stream()
        .map(row -> row.text(label(benchmark, row), first))
        .forEach(lines::add);
  }

  private static String label(Class<?> benchmark, Row row) {
    return benchmark == StandardRulesBenchmark.class
        ? StandardContender.valueOf(row.contender()).label()
        : SpanContender.valueOf(row.contender()).label();
  }

  /** What an explanation costs beyond an outcome has no bar. */
  private void explained(List<String> lines) {
    double spans =
        rows.ratio(SpanRulesBenchmark.class, SpanContender.EXPLAINED, SpanContender.PLANNED);
    double standard =
        rows.ratio(
            StandardRulesBenchmark.class, StandardContender.EXPLAINED, StandardContender.PLANNED);
    lines.add("");
    lines.add(
        line("All explained to outcomes: %.0f times in set 1, %.0f in set 2.", spans, standard));
  }

  private void measures(List<String> lines) {
    StreamMeasure.Cost few = measures.streams().few();
    StreamMeasure.Cost many = measures.streams().many();
    lines.addAll(List.of("", "## Besides", "", "| measure | figure |", "| --- | ---: |"));
    lines.add(line("| a cell in streams of 1,000, ns | %,.0f |", few.nanos()));
    lines.add(line("| a cell in a stream of 1,000,000, ns | %,.0f |", many.nanos()));
    lines.add(line("| heap after the former, bytes | %,d |", few.heap()));
    lines.add(line("| heap after the latter, bytes | %,d |", many.heap()));
    lines.add(line("| outcomes of a cell with evidence, bytes | %,.0f |", measures.bytes()));
    lines.add(line("| cold JVM to its first report, ms | %,d |", measures.coldStart()));
    lines.add(line("| jars of core and evaluator, bytes | %,d |", measures.jars()));
  }

  private void bars(List<String> lines) {
    lines.addAll(List.of("", "## Bars", "", "| bar | measured | limit | |"));
    lines.add("| --- | ---: | ---: | --- |");
    new EvaluationBars(rows, measures).all().stream().map(EvaluationBar::row).forEach(lines::add);
  }

  private static String line(String format, Object... figures) {
    return String.format(Locale.ROOT, format, figures);
  }
}
