package vn.chibo.regulations;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.OfKind;
import vn.chibo.evaluator.condition.ReportedFigures;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.testkit.arbitrary.CellArbitraries;
import vn.chibo.testkit.arbitrary.CellArbitrary;
import vn.chibo.testkit.arbitrary.MemberArbitraries;
import vn.chibo.testkit.arbitrary.MemberArbitrary;
import vn.chibo.testkit.arbitrary.OrganizationArbitraries;
import vn.chibo.testkit.arbitrary.OrganizationArbitrary;

/**
 * Within 3,000 generated records of a year the figures that shipped rules ask for lie below, at and
 * above every threshold of every rule: of each side that the figure can have there are some. So it
 * is with the thresholds of the book, and with those that the arbitraries know without one; what is
 * reported under a topic they know from a book only.
 */
class ThresholdEdgesTest {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final Choices EVERYTHING = everything();
  private static final int RECORDS = 3000;

  /** Of all years a part each time, until every side is reached. */
  private static final int ROUNDS = 30;

  /** Some thresholds are seldom reached; most rules are done long before. */
  private static final int MOST_ROUNDS = 4 * ROUNDS;

  /** Years under each guidance, on meetings and on grades. */
  private static final List<Integer> YEARS = List.of(2009, 2012, 2016, 2018, 2021, 2023, 2026);

  private final Map<Threshold, Set<Side>> hit = new LinkedHashMap<>();

  private enum Side {
    BELOW,
    AT,
    ABOVE
  }

  private record Threshold(RuleId rule, Comparison comparison, Fraction value) {
    /** Whether no figure that is reported under the rule can be more. */
    private boolean atItsMost() {
      return BOOK.find(rule).orElseThrow().reported().stream()
          .map(measure -> ReportedFigures.domain(measure).high())
          .anyMatch(high -> high.filter(end -> end.value().equals(value)).isPresent());
    }

    /** A share is never above all of it; only what is counted beyond a set length is negative. */
    Set<Side> possible() {
      Set<Side> sides = EnumSet.allOf(Side.class);
      if (value.equals(Fraction.ZERO) && comparison == Comparison.EXACTLY) {
        sides.remove(Side.BELOW);
      }
      if (value.equals(Fraction.ONE) && comparison == Comparison.EXACTLY) {
        sides.remove(Side.ABOVE);
      }
      if (atItsMost()) {
        sides.remove(Side.ABOVE);
      }
      return sides;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void should_reach_each_threshold_from_each_side(boolean ofBook) {
    Map<Integer, List<RandomGenerator<? extends SubjectRecord>>> records = new LinkedHashMap<>();
    YEARS.forEach(year -> records.put(year, generators(DatePeriod.ofYear(year), ofBook)));

    RuleBook open = BOOK;
    for (int round = 0; round < MOST_ROUNDS && !open.rules().isEmpty(); round++) {
      for (int year : YEARS) {
        ask(open, DatePeriod.ofYear(year), records.get(year), new Random(year * 100L + round));
      }
      open = BOOK.only(rule -> !allReached(rule, ofBook));
    }

    assertThat(reached()).containsAll(parameters(ofBook).toList());
    looked(ofBook)
        .forEach(
            (threshold, sides) ->
                assertThat(sides).as("%s", threshold).containsAll(threshold.possible()));
  }

  private static List<RandomGenerator<? extends SubjectRecord>> generators(
      DatePeriod days, boolean ofBook) {
    CellArbitrary cells = CellArbitraries.cells();
    OrganizationArbitrary organizations =
        OrganizationArbitraries.withCells().withJudgementsOn(BOOK.topics());
    OrganizationArbitrary reports = OrganizationArbitraries.withStatements(BOOK.topics());
    OrganizationArbitrary told = OrganizationArbitraries.withStatements(topicsOfReports());
    MemberArbitrary members = MemberArbitraries.members();
    return List.of(
        (ofBook ? cells.atThresholdsOf(BOOK) : cells).over(days).generator(RECORDS),
        (ofBook ? organizations.atThresholdsOf(BOOK) : organizations).over(days).generator(RECORDS),
        (ofBook ? reports.atThresholdsOf(BOOK) : reports).over(days).generator(RECORDS),
        (ofBook ? told.atThresholdsOf(BOOK) : told).over(days).generator(RECORDS),
        (ofBook ? members.atThresholdsOf(BOOK) : members).over(days).generator(RECORDS));
  }

  /** Whether a rule has shown all its thresholds, each from all its sides. */
  private boolean allReached(Rule<?> rule, boolean ofBook) {
    return reached().containsAll(parameters(rule, ofBook).toList())
        && looked(ofBook).entrySet().stream()
            .filter(entry -> entry.getKey().rule().equals(rule.id()))
            .allMatch(entry -> entry.getValue().containsAll(entry.getKey().possible()));
  }

  private Set<String> reached() {
    return hit.keySet().stream().map(t -> t.rule() + " " + t.value()).collect(toSet());
  }

  /** Without a book nothing is generated under the topics that are reported only. */
  private Map<Threshold, Set<Side>> looked(boolean ofBook) {
    return hit.entrySet().stream()
        .filter(entry -> ofBook || !reports(entry.getKey().rule()))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What a report tells of meetings and of shares: few of all topics, most of which are judged. */
  private static List<Topic> topicsOfReports() {
    return BOOK.only(
            rule ->
                rule.nodes().anyMatch(Condition.ShareOf.class::isInstance)
                    || rule.nodes()
                        .noneMatch(
                            node -> node instanceof Condition.Judgement<?> || reported(node)))
        .topics();
  }

  private static boolean reports(RuleId rule) {
    return BOOK.find(rule).orElseThrow().nodes().anyMatch(ThresholdEdgesTest::reported);
  }

  /** The figures of rules that a book of Hà Nội asks for. */
  private static Stream<String> parameters(boolean reportedToo) {
    return BOOK.rules().stream().flatMap(rule -> parameters(rule, reportedToo));
  }

  private static Stream<String> parameters(Rule<?> rule, boolean reportedToo) {
    return BOOK.figures().entries().stream()
        .filter(entry -> entry.key().rule().equals(rule.id()))
        .filter(entry -> asks(rule, entry.key().name(), reportedToo))
        .map(entry -> entry.key().rule() + " " + entry.value());
  }

  /** Whether a rule asks for a parameter, other than of what is reported. */
  private static boolean asks(Rule<?> rule, String parameter, boolean reportedToo) {
    return rule.parameters().contains(parameter)
        && (reportedToo || !reports(rule.id()))
        && ofAll(rule);
  }

  private static boolean reported(Condition<?> node) {
    return node instanceof Condition.Compare<?> compare && compare.measure().reported();
  }

  /**
   * What is asked of organizations of some kinds only, or of what was commended, and what is
   * counted of members, examples show: of a hundred generated records few are of the kind.
   */
  private static boolean ofAll(Rule<?> rule) {
    if (rule.subject() == MemberRecord.class && !reports(rule.id())) {
      return false;
    }
    Set<String> some = Set.of("commended", "commendations");
    return rule.nodes()
        .noneMatch(
            node ->
                node instanceof Condition.ForEvery<?, ?> every
                    && (OfKind.itself(every.parts()) || some.contains(every.parts().key())));
  }

  private void ask(
      RuleBook open,
      DatePeriod days,
      List<RandomGenerator<? extends SubjectRecord>> generators,
      Random luck) {
    if (open.start().filter(first -> !first.isAfter(days.last())).isEmpty()) {
      return;
    }
    Evaluator evaluator = Evaluator.of(open).choosing(EVERYTHING);
    for (int i = 0; i < RECORDS / ROUNDS; i++) {
      SubjectRecord record = generators.get(i % generators.size()).next(luck).value();
      for (Finding finding : evaluator.evaluate(record, days.last()).findings()) {
        finding.explanation().nodes().forEach(node -> note(finding.rule(), node));
      }
    }
  }

  private static Choices everything() {
    Choices choices = Choices.DEFAULT;
    for (Rule<?> rule : BOOK.rules()) {
      if (rule.status() == SourceStatus.UNCONFIRMED) {
        choices = choices.switchOn(rule.id().value());
      }
    }
    return choices;
  }

  private void note(RuleId rule, Explanation node) {
    if (node.required().isEmpty() || !ofAll(BOOK.find(rule).orElseThrow())) {
      return;
    }
    Explanation.Required required = node.required().get();
    Threshold threshold = new Threshold(rule, required.comparison(), required.threshold());
    Set<Side> sides = hit.computeIfAbsent(threshold, any -> EnumSet.noneOf(Side.class));
    Optional<Fraction> figure = node.observed().flatMap(seen -> seen.quantity().exact());
    figure
        .map(seen -> Side.values()[Integer.signum(seen.compareTo(threshold.value())) + 1])
        .ifPresent(sides::add);
  }
}
