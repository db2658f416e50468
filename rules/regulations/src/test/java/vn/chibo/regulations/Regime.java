package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.testkit.example.Example;

/**
 * A document with its days in force, and a year under it for golden examples.
 *
 * @param prefix of the ids of its rules
 * @param days in force
 * @param year a whole year under it
 */
record Regime(String prefix, DatePeriod days, int year) {
  static final Regime STATUTES =
      new Regime("statutes/", DatePeriod.from(LocalDate.of(2011, 1, 19)), 2024);
  static final Regime GUIDANCE_09 =
      new Regime("hd09-2012/", DatePeriod.parse("2012-03-02/2018-07-05"), 2016);
  static final Regime GUIDANCE_12 =
      new Regime("hd12-2018/", DatePeriod.parse("2018-07-06/2025-10-27"), 2024);
  static final Regime GUIDANCE_42 =
      new Regime("hd42-2025/", DatePeriod.from(LocalDate.of(2025, 10, 28)), 2026);
  static final Regime SCHEME_11 =
      new Regime("da11-hanoi/", DatePeriod.from(LocalDate.of(2021, 12, 6)), 2024);

  String rule(String name) {
    return prefix + name;
  }

  LocalDate day(int month, int day) {
    return LocalDate.of(year, month, day);
  }

  LocalDate lastDay() {
    return day(12, 31);
  }

  /** A cell of the year with complete registers. */
  CellRecord cell(Meeting... meetings) {
    return cell(DatePeriod.ofYear(year), meetings);
  }

  /** A cell with registers that are complete over its period; no decision is missing. */
  static CellRecord cell(DatePeriod period, Meeting... meetings) {
    return CellRecord.builder()
        .organization(Cells.organization(OrganizationKind.SUBORDINATE_CELL))
        .period(period)
        .meetings(Register.of(List.of(meetings)).completeOver(period))
        .decisions(Register.<Decision>unknown().completeUpTo(period.last()))
        .build();
  }

  /** The year in which the document takes effect; what was before its first day is not known. */
  CellRecord since(Meeting... meetings) {
    DatePeriod year = DatePeriod.ofYear(days.start().getYear());
    return cell(year, meetings)
        .withMeetings(
            Register.of(List.of(meetings))
                .completeOver(DatePeriod.ofClosed(days.start(), year.last())));
  }

  /** A cell about which a decision was taken. */
  static CellRecord decided(CellRecord cell, DecisionKind kind, LocalDate on, int minutes) {
    Decision decision = new Decision(kind, on, Optional.of(minutes).filter(set -> set > 0));
    return cell.withDecisions(Register.of(List.of(decision)).completeUpTo(cell.getPeriod().last()));
  }

  /**
   * A rule asked of records of one day only, around its first and its last.
   *
   * @param record the record of a day
   * @param within what is expected on a day on which it is in force
   */
  Stream<Example> edges(
      String rule,
      Function<LocalDate, SubjectRecord> record,
      BiFunction<Example.Given, String, Example> within) {
    return Stream.concat(ends(rule, record, within), EndOf294.edges(rule, record, within));
  }

  private Stream<Example> ends(
      String rule,
      Function<LocalDate, SubjectRecord> record,
      BiFunction<Example.Given, String, Example> within) {
    Stream<Example> first =
        Stream.of(
            outside(rule, record.apply(days.start().minusDays(1)), "before the first day"),
            within.apply(Example.given(rule, record.apply(days.start())), "on the first day"));
    return days.unbounded()
        ? first
        : Stream.concat(
            first,
            Stream.of(
                within.apply(Example.given(rule, record.apply(days.last())), "on the last day"),
                outside(rule, record.apply(days.end()), "after the last day")));
  }

  private static Example outside(String rule, SubjectRecord record, String name) {
    return Example.given(rule, record)
        .asOf(record.getPeriod().last().plusMonths(1))
        .notApplicable(name, InapplicableReason.NOT_IN_FORCE);
  }
}
