package vn.chibo.examples.review.committee;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.CellTallies;
import vn.chibo.evaluator.indicator.Counting;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.IndicatorInterval;
import vn.chibo.evaluator.indicator.Portion;
import vn.chibo.examples.review.committee.FigureKind.Flow;
import vn.chibo.examples.review.committee.FigureKind.Shape;
import vn.chibo.regulations.Regulations;

/**
 * The figures of the report, in its order. Which rules a figure follows stands here, one for each
 * time; which of them decides, and with which value, the book of the place says.
 */
final class FigureKinds {
  private static final List<String> MONTHLY = List.of("statutes/cell-monthly-meeting");
  private static final List<String> THEMATIC =
      List.of("hd12-2018/thematic-per-quarter", "hd42-2025/thematic");
  private static final List<String> COMMITTEE = List.of("statutes/cell-committee-monthly-meeting");
  private static final List<String> LENGTH =
      List.of("hd12-2018/duration-minimum", "hd42-2025/duration-minimum");
  private static final List<String> MINUTES = List.of("hd12-2018/minutes-book");
  private static final List<String> TASKS = List.of("statutes/assignment");
  private static final List<ParameterKey> KEPT_BY_ALL =
      List.of(aim("da11-hanoi/regular-and-thematic-share", "cells"));

  static final FigureKind REGULAR =
      kept("regular-held", Optional.of(Span.MONTH), MONTHLY, KEPT_BY_ALL);
  static final FigureKind THEMATIC_HELD =
      kept("thematic-held", Optional.of(Span.QUARTER), THEMATIC, KEPT_BY_ALL);
  static final FigureKind THEMATIC_MEETINGS =
      new FigureKind(
          "thematic-meetings",
          Shape.COUNT,
          Flow.ADDS_UP,
          Span.MONTH,
          IndicatorMarks.always(thematicMeetings()),
          List.of(),
          List.of());
  static final FigureKind ATTENDANCE =
      new FigureKind(
          "attendance",
          Shape.SHARE,
          Flow.ADDS_UP,
          Span.MONTH,
          new IndicatorMarks(CommitteeContext::attendance),
          List.of(
              aim("da11-hanoi/attendance-target", Attendance.PARAMETER),
              aim("hd42-2025/attendance-target", Attendance.PARAMETER)),
          List.of());
  static final FigureKind LENGTH_KEPT = kept("length-kept", Optional.empty(), LENGTH, List.of());
  static final FigureKind MINUTES_KEPT = kept("minutes-kept", Optional.empty(), MINUTES, List.of());
  static final FigureKind COMMITTEE_MET =
      kept(
          "committee-met",
          Optional.of(Span.MONTH),
          COMMITTEE,
          FigureKinds::mayHaveCommittee,
          List.of());
  static final FigureKind SUPERIORS =
      new FigureKind(
          "superiors-attended",
          Shape.SHARE,
          Flow.ADDS_UP,
          Span.MONTH,
          IndicatorMarks.always(Regulations.standard().indicators().indicator("meetings_attended")),
          List.of(),
          List.of());
  static final FigureKind MEMBERS =
      new FigureKind(
          "members", Shape.COUNT, Flow.STANDS, Span.MONTH, new MemberMarks(), List.of(), List.of());
  static final FigureKind ADMISSIONS =
      new FigureKind(
          "admissions",
          Shape.COUNT,
          Flow.ADDS_UP,
          Span.MONTH,
          new AdmissionMarks(),
          List.of(),
          List.of());
  static final FigureKind TASKS_GIVEN =
      new FigureKind(
          "tasks-given",
          Shape.SHARE,
          Flow.STANDS,
          Span.MONTH,
          new TaskMarks(TASKS),
          List.of(aim("da11-hanoi/assignment-share", "members")),
          TASKS);

  static final List<FigureKind> ALL =
      List.of(
          REGULAR,
          THEMATIC_HELD,
          THEMATIC_MEETINGS,
          ATTENDANCE,
          LENGTH_KEPT,
          MINUTES_KEPT,
          COMMITTEE_MET,
          SUPERIORS,
          MEMBERS,
          ADMISSIONS,
          TASKS_GIVEN);

  private FigureKinds() {}

  /** A duty that is kept or not, of each span or of each meeting. */
  private static FigureKind kept(
      String id, Optional<Span> span, List<String> rules, List<ParameterKey> aims) {
    return kept(id, span, rules, cell -> true, aims);
  }

  private static FigureKind kept(
      String id,
      Optional<Span> span,
      List<String> rules,
      Predicate<CellRecord> asked,
      List<ParameterKey> aims) {
    return new FigureKind(
        id,
        Shape.SHARE,
        Flow.ADDS_UP,
        span.orElse(Span.MONTH),
        new RuleMarks(span, rules, asked),
        aims,
        rules);
  }

  /** A committee of nobody is none, also where no cell said that it has none. */
  private static boolean mayHaveCommittee(CellRecord cell) {
    return cell.getCommitteeMembers()
        .flatMap(Quantity::exact)
        .filter(Fraction.ZERO::equals)
        .isEmpty();
  }

  private static ParameterKey aim(String rule, String name) {
    return new ParameterKey(new RuleId(rule), name);
  }

  private static Indicator thematicMeetings() {
    return Indicator.of(
        "thematic-meetings",
        CommitteeMessages.text("figure.thematic-meetings"),
        Unit.COUNT,
        IndicatorInterval.of(Span.MONTH),
        Counting.count(
            CellTallies.heldMeetings(MeetingKind.THEMATIC),
            CommitteeMessages.text("figure.thematic-meetings"),
            (cell, meeting) -> Portion.of(1, 0)));
  }
}
