package vn.chibo.regulations.oracle;

import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;
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
  /** Half of five years, in months, and the five years of the pilot. */
  private static final int OF_THE_STATUTES = 30;

  private static final int OF_THE_PILOT = 60;

  /** By how many months a congress may be held later, with consent. */
  private static final int SHIFT = 6;

  private CongressOracle() {}

  static Map<String, OracleRule<?>> rules() {
    return Map.of(
        "statutes/cell-congress-term",
        OracleRule.of(
            CellRecord.class,
            "2011-01-19",
            "2025-06-30",
            (cell, window, asOf) -> term(cell, window, asOf, OF_THE_STATUTES)),
        "qd294-2025/cell-congress-five-years",
        OracleRule.of(
            CellRecord.class,
            "2025-07-01",
            "",
            (cell, window, asOf) -> term(cell, window, asOf, OF_THE_PILOT)));
  }

  /** Asked on the last day under the rule; with consent it may still be held some months later. */
  private static OutcomeKind term(CellRecord cell, DatePeriod window, LocalDate asOf, int months) {
    LocalDate last = window.last();
    int longest = months + SHIFT;
    Facts facts = Facts.of(cell, window, asOf);
    return facts.of(
        Set.of(SUBORDINATE_CELL),
        when(
            Answers.not(since(cell, last, months)),
            any(
                held(cell, window, asOf, months),
                all(
                    any(since(cell, last, longest), held(cell, window, asOf, longest)),
                    facts.judged("congress-shift-consented")))));
  }

  /** Whether a congress was held, not later than so many months after the last one. */
  private static OutcomeKind held(CellRecord cell, DatePeriod window, LocalDate asOf, int months) {
    return cell.getPreviousCongress()
        .flatMap(day -> window.upTo(day.plusMonths(months)))
        .map(cut -> new CellFacts(cell, cut, asOf).atLeast(1, MeetingKind.CONGRESS))
        .orElse(cell.getPreviousCongress().isEmpty() ? UNDETERMINED : VIOLATED);
  }

  /** Whether on a day the last congress is at most so many months ago. */
  private static OutcomeKind since(CellRecord cell, LocalDate day, int months) {
    return cell.getPreviousCongress()
        .map(held -> Answers.so(!day.isAfter(held.plusMonths(months))))
        .orElse(UNDETERMINED);
  }
}
