package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.waiver.Coverage;
import vn.chibo.evaluator.waiver.UnusedWaiver;
import vn.chibo.evaluator.waiver.WaivedFinding;
import vn.chibo.evaluator.waiver.WaivedPlace;
import vn.chibo.evaluator.waiver.WaivedReport;
import vn.chibo.evaluator.waiver.Waiver;

/** Nothing vanishes: neither a finding nor a waiver. */
class WaivedReportProperties {
  private static final RuleBook BOOK = EvaluationProperties.book();

  @Provide
  Arbitrary<CellRecord> cells() {
    return RandomCells.completeCells(6);
  }

  @Provide
  Arbitrary<List<Waiver>> waivers() {
    Arbitrary<String> rules =
        Arbitraries.of(
            Stream.concat(BOOK.rules().stream().map(r -> r.id().value()), Stream.of("none"))
                .sorted()
                .toList());
    return Combinators.combine(rules, RandomCells.days(), days().optional(0.6))
        .as(
            (rule, until, days) ->
                new Waiver(
                    new RuleId(rule),
                    days.map(WaivedPlace.InDays::new),
                    Text.same("reason"),
                    Text.same("body"),
                    until.plusDays(200),
                    Optional.empty()))
        .list()
        .ofMaxSize(12);
  }

  private static Arbitrary<DatePeriod> days() {
    return Combinators.combine(RandomCells.days(), Arbitraries.integers().between(0, 200))
        .as((day, more) -> DatePeriod.ofClosed(day, day.plusDays(more)));
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void should_keep_every_finding_and_list_every_waiver_once(
      @ForAll("cells") CellRecord cell, @ForAll("waivers") List<Waiver> waivers) {
    LocalDate asOf = Facts.END;
    Report report = Evaluator.of(BOOK).evaluate(cell, asOf).report();
    WaivedReport waived = WaivedReport.of(report, waivers);

    assertThat(waived.findings().stream().map(WaivedFinding::finding))
        .containsExactlyElementsOf(report.findings());
    assertThat(
            Stream.of(
                    waived.findings().stream().flatMap(f -> f.waivers().stream()).distinct(),
                    waived.expired().stream().distinct(),
                    waived.unused().stream().map(UnusedWaiver::waiver).distinct())
                .flatMap(list -> list))
        .containsExactlyInAnyOrderElementsOf(waivers.stream().distinct().toList());
    assertThat(waived.expired()).allMatch(waiver -> asOf.isAfter(waiver.until()));
    assertThat(waived.violations())
        .containsExactlyElementsOf(Evaluator.of(BOOK).evaluate(cell, asOf).violations());
    assertThat(
            Stream.concat(
                waived.openViolations().stream(),
                waived.waived().stream().map(WaivedFinding::finding)))
        .containsExactlyInAnyOrderElementsOf(waived.violations());
    for (WaivedFinding finding : waived.findings()) {
      assertThat(finding.waivers().isEmpty()).isEqualTo(finding.coverage() == Coverage.NONE);
      assertThat(finding.waivers())
          .allMatch(w -> finding.finding().outcome() instanceof Outcome.Violated)
          .allMatch(w -> w.rule().equals(finding.finding().rule()));
    }
  }

  /** More waivers never leave more open. */
  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
  void should_leave_no_more_open_when_one_more_is_waived(
      @ForAll("cells") CellRecord cell, @ForAll("waivers") List<Waiver> waivers) {
    Report report = Evaluator.of(BOOK).evaluate(cell, Facts.END).report();
    List<Finding> open = WaivedReport.of(report, waivers).openViolations();
    for (int less = 0; less < waivers.size(); less += 4) {
      assertThat(WaivedReport.of(report, waivers.subList(0, less)).openViolations())
          .containsAll(open);
    }
  }
}
