package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.compare.ReportComparison;
import vn.chibo.evaluator.compare.ReportComparison.Compared;
import vn.chibo.evaluator.compare.RuleChange;
import vn.chibo.evaluator.outcome.OutcomeCode;

/** The laws of comparing: nothing differs from itself, and both ways tell the same. */
class ReportComparisonProperties {
  private static final RuleBook WHOLE = EvaluationProperties.book();

  @Provide
  Arbitrary<CellRecord> cells() {
    return RandomCells.cells(4);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomCells.days();
  }

  /** Some rules of a book in one or the other order. */
  @Provide
  Arbitrary<RuleBook> books() {
    return Arbitraries.of(WHOLE.rules())
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(rules -> new RuleBook(List.of(), List.copyOf(rules), WHOLE.titles(), WHOLE.figures()));
  }

  private static Report report(RuleBook book, CellRecord cell, LocalDate asOf) {
    return Evaluator.of(book).evaluate(cell, asOf).report();
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void should_find_nothing_in_a_report_and_itself(
      @ForAll("books") RuleBook book,
      @ForAll("cells") CellRecord cell,
      @ForAll("days") LocalDate asOf) {
    Compared compared =
        (Compared) ReportComparison.of(report(book, cell, asOf), report(book, cell, asOf));
    assertThat(compared.empty()).isTrue();
    assertThat(compared.differences()).isEmpty();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void should_tell_the_same_both_ways_and_each_rule_once(
      @ForAll("books") RuleBook one,
      @ForAll("books") RuleBook other,
      @ForAll("cells") CellRecord cell,
      @ForAll("days") LocalDate asOf) {
    Report before = report(one, cell, asOf);
    Report after = report(other, cell, Facts.END);
    Compared compared = (Compared) ReportComparison.of(before, after);

    assertThat(ReportComparison.of(after, before)).isEqualTo(compared.mirrored());
    assertThat(compared.mirrored().appeared().stream().map(RuleChange::rule))
        .containsExactlyElementsOf(compared.vanished().stream().map(RuleChange::rule).toList());
    List<RuleId> listed =
        Stream.of(
                compared.appeared(),
                compared.vanished(),
                compared.changed(),
                compared.otherGrounds(),
                compared.unchanged())
            .flatMap(List::stream)
            .map(RuleChange::rule)
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(ids(before, after));
    assertThat(compared.rules().stream().map(change -> change.rule().value()))
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(compared.changed())
        .allMatch(c -> code(c.before().orElseThrow()) != code(c.after().orElseThrow()));
    assertThat(compared.otherGrounds())
        .allMatch(c -> code(c.before().orElseThrow()) == code(c.after().orElseThrow()))
        .allMatch(c -> !c.before().equals(c.after()) && !c.grounds().isEmpty());
  }

  private static long code(Finding finding) {
    return OutcomeCode.of(finding.outcome());
  }

  private static Set<RuleId> ids(Report before, Report after) {
    return Stream.concat(before.findings().stream(), after.findings().stream())
        .map(Finding::rule)
        .collect(Collectors.toSet());
  }
}
