package vn.chibo.examples.review.committee;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.CellTallies;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.indicator.Counting;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.IndicatorInterval;
import vn.chibo.evaluator.indicator.Portion;

/**
 * Attendance at regular meetings as an indicator: over which members it is taken, the rule of the
 * day says that asks for it.
 */
final class Attendance {
  /** The name of its value in every rule that asks for it. */
  static final String PARAMETER = "attendance";

  private Attendance() {}

  /** The indicator of a month; empty where no rule of that month says over whom it is taken. */
  static Optional<Indicator> of(CommitteeContext context, DatePeriod month) {
    return rule(context, month).flatMap(Attendance::denominator).map(Attendance::indicator);
  }

  /** The rule that asks for it: an aim before a criterion, and of aims the one set nearest. */
  static Optional<Rule<?>> rule(CommitteeContext context, DatePeriod period) {
    return context.book().inForce(period.start()).stream()
        .filter(rule -> !period.start().isBefore(rule.countsFrom()))
        .filter(rule -> denominator(rule).isPresent())
        .<Rule<?>>map(rule -> rule)
        .max(
            Comparator.<Rule<?>, Boolean>comparing(rule -> rule.force() == Force.TARGET)
                .thenComparing(rule -> rank(context, rule))
                .thenComparing(rule -> rule.inForce().start()));
  }

  private static int rank(CommitteeContext context, Rule<?> rule) {
    List<String> places =
        context.book().lineage().stream().map(place -> place.id().value()).toList();
    return rule.citations().stream()
        .mapToInt(clause -> places.indexOf(clause.document().getJurisdiction().value()))
        .max()
        .orElse(-1);
  }

  /** Over whom a rule takes it, empty where it does not ask for it as a figure with a value. */
  private static Optional<AttendanceDenominator> denominator(Rule<?> rule) {
    return rule.parameters().contains(PARAMETER)
        ? rule.nodes()
            .flatMap(Attendance::measure)
            .filter(measure -> measure.topic().equals(RATE.topic()))
            .flatMap(measure -> measure.denominator().stream())
            .findFirst()
        : Optional.empty();
  }

  private static final Measure<?> RATE =
      MeetingMeasures.attendanceRate(AttendanceDenominator.EXEMPT_EXCLUDED);

  private static Stream<Measure<?>> measure(Condition<?> node) {
    if (node instanceof Condition.Compare<?> compare) {
      return Stream.of(compare.measure());
    }
    return node instanceof Condition.MeanOf<?, ?> mean ? Stream.of(mean.measure()) : Stream.of();
  }

  private static Indicator indicator(AttendanceDenominator denominator) {
    return Indicator.of(
        "attendance-" + denominator,
        denominator.label(),
        Unit.SHARE,
        IndicatorInterval.of(Span.MONTH),
        Counting.share(
            CellTallies.heldMeetings(MeetingKind.REGULAR),
            CommitteeMessages.text("attendance.numerator"),
            denominator.label(),
            (CellRecord cell, Meeting meeting) -> portion(meeting, denominator)));
  }

  private static Portion portion(Meeting meeting, AttendanceDenominator denominator) {
    Optional<Integer> present = meeting.getAttendance().flatMap(each -> each.present());
    Optional<Integer> due = meeting.getAttendance().flatMap(each -> each.counted(denominator));
    Text missing = CommitteeMessages.text("mark.not-recorded", meeting.getDate());
    return present.isPresent() && due.isPresent()
        ? Portion.of(present.get(), due.get())
        : Portion.oneOf(List.of(Portion.Point.of(0, 0), Portion.Point.of(1, 1)), missing);
  }
}
