package vn.chibo.examples.benchmarks.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** What one run measured, as the text of {@code RESULTS.md}. */
final class EvaluationResults {
  private static final String HEAD = "| contender | median | least to most | times the first |";
  private static final String RULE = "| --- | ---: | ---: | ---: |";

  private final List<Row> rows;

  EvaluationResults(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** What the project promises itself: every row is printed, met or not. */
  List<EvaluationBar> bars() {
    return List.of(
        // The bars of the library's own evaluator belong here, one line each.
        bar("set 1: shared aggregates to rule by rule", SpanContender.SHARED_AGGREGATES, 1));
  }

  private EvaluationBar bar(String name, SpanContender contender, double limit) {
    return new EvaluationBar(
        name,
        median(SpanRulesBenchmark.class, contender)
            / median(SpanRulesBenchmark.class, SpanContender.RULE_BY_RULE),
        limit);
  }

  double median(Class<?> benchmark, Enum<?> contender) {
    return row(benchmark, contender).median();
  }

  private Row row(Class<?> benchmark, Enum<?> contender) {
    return rows.stream().filter(row -> row.isOf(benchmark, contender)).findFirst().orElseThrow();
  }

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
    Row first = row(benchmark, SpanContender.RULE_BY_RULE);
    lines.addAll(List.of("", "## " + title, "", HEAD, RULE));
    rows.stream()
        .filter(row -> row.isOf(benchmark))
        .sorted(Comparator.comparingInt(row -> row.equals(first) ? 0 : 1))
        .map(row -> row.text(label(benchmark, row), first))
        .forEach(lines::add);
  }

  private static String label(Class<?> benchmark, Row row) {
    return benchmark == StandardRulesBenchmark.class
        ? StandardContender.valueOf(row.contender()).label()
        : SpanContender.valueOf(row.contender()).label();
  }

  private void bars(List<String> lines) {
    lines.addAll(List.of("", "## Bars", "", "| bar | measured | at most | |"));
    lines.add("| --- | ---: | ---: | --- |");
    bars().stream().map(EvaluationBar::row).forEach(lines::add);
  }
}
