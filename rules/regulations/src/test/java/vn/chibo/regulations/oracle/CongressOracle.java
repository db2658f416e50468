package vn.chibo.regulations.oracle;

import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;
import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.any;
import static vn.chibo.regulations.oracle.Answers.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on the term of a cell must say. */
final class CongressOracle {
  private CongressOracle() {}

  static Map<String, OracleRule<?>> rules() {
    return Map.of(
        "statutes/cell-congress-term",
        OracleRule.of(
            CellRecord.class,
            "2011-01-19",
            "2025-06-30",
            (cell, window, asOf) -> term(cell, window, asOf, 30)),
        "qd294-2025/cell-congress-five-years",
        OracleRule.of(
            CellRecord.class,
            "2025-07-01",
            "",
            (cell, window, asOf) -> term(cell, window, asOf, 60)));
  }

  private static OutcomeKind term(CellRecord cell, DatePeriod window, LocalDate asOf, int months) {
    LocalDate last =
        Disputed.TERM_RUNS_TO_THE_END_OF_THE_PERIOD ? cell.getPeriod().last() : window.last();
    Facts facts = Facts.of(cell, window, asOf);
    return facts.of(
        Set.of(SUBORDINATE_CELL),
        when(
            Answers.not(since(cell, last, months)),
            any(
                new CellFacts(cell, window, asOf).atLeast(1, MeetingKind.CONGRESS),
                all(
                    months == 30 ? since(cell, last, months + 6) : NOT_APPLICABLE,
                    facts.judged("congress-shift-consented")))));
  }

  /** Whether on a day the last congress is at most so many months ago. */
  private static OutcomeKind since(CellRecord cell, LocalDate day, int months) {
    return cell.getPreviousCongress()
        .map(held -> Answers.so(!day.isAfter(held.plusMonths(months))))
        .orElse(UNDETERMINED);
  }
}
