package vn.chibo.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.chibo.core.document.DaysInForce;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.MeetingSelection;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.testkit.tree.Books;
import vn.chibo.testkit.tree.Tree;

/**
 * Law 9 from end to end: meetings whose length and attendance lie just below, at and above a
 * threshold, so many meetings that their number does, each asked of the rule by the evaluator.
 */
final class Probe {
  private static final int BEFORE_ALL = 2000;
  private static final int SET_LENGTH = 60;

  /** So many members that one more or less is no more than a billionth. */
  private static final int MANY = 1_000_000_000;

  private final Trial trial;
  private final Rule<?> rule;
  private final DatePeriod period;

  Probe(Trial trial, Rule<?> rule) {
    this.trial = trial;
    this.rule = rule;
    this.period = period(sure(rule.daysInForce()));
  }

  /** The days on which it is in force by every reading of its end. */
  private static DatePeriod sure(DaysInForce days) {
    return days.doubtful()
        .map(doubt -> new DatePeriod(days.period().start(), doubt.start()))
        .orElse(days.period());
  }

  /** The first whole year under the rule, or what of its first year there is. */
  private static DatePeriod period(DatePeriod inForce) {
    int year = inForce.openStart() ? BEFORE_ALL : inForce.start().getYear();
    return inForce
        .intersection(DatePeriod.ofYear(year + 1))
        .or(() -> inForce.intersection(DatePeriod.ofYear(year)))
        .orElseThrow();
  }

  void check() throws Breach {
    for (Condition<?> node : Tree.nodes(rule.condition()).toList()) {
      if (node instanceof Condition.ForEvery<?, ?> every) {
        meetings(every.parts(), every.body());
      } else if (node instanceof Condition.CountWhere<?, ?> count) {
        meetings(count.parts(), count.body());
      } else if (node instanceof Condition.Tallied<?> tallied) {
        tally(tallied);
      }
    }
  }

  private void meetings(Parts<?, ?> parts, Condition<?> body) throws Breach {
    if (parts.meetings().isEmpty()) {
      return;
    }
    for (Condition<?> node : Tree.nodes(body).toList()) {
      if (node instanceof Condition.Compare<?> compare) {
        @SuppressWarnings("unchecked")
        Condition.Compare<HeldMeeting> ofMeeting = (Condition.Compare<HeldMeeting>) compare;
        compared(parts.meetings().get(), ofMeeting);
      }
    }
  }

  private void compared(MeetingSelection selection, Condition.Compare<HeldMeeting> node)
      throws Breach {
    MeetingKind kind = selection.kinds().get(0);
    Condition<CellRecord> alone = Conditions.forEvery(MeetingMeasures.sittings(kind), node);
    Meeting any = Meeting.builder().date(period.start()).kind(kind).build();
    Finding first = ask(alone, cell(List.of(any.withMinutes(1).withAttendance(count(1, 0)))));
    Optional<Fraction> threshold = threshold(first);
    for (Meeting meeting : around(any, threshold.orElse(Fraction.ZERO))) {
      CellRecord cell = cell(List.of(meeting));
      Optional<Fraction> figure = figure(node.measure(), new HeldMeeting(cell, meeting));
      if (figure.isPresent()) {
        decides(ask(alone, cell), figure.get(), node.requirement().comparison());
        exact(node.measure(), meeting, figure.get());
      }
    }
  }

  private static Optional<Fraction> figure(Measure<HeldMeeting> measure, HeldMeeting held) {
    return measure.reading().apply(held).single().flatMap(Quantity::exact);
  }

  /** The rate of a stated denominator is the very fraction, never rounded. */
  private void exact(Measure<HeldMeeting> measure, Meeting meeting, Fraction figure) throws Breach {
    Optional<Fraction> rate =
        measure
            .denominator()
            .flatMap(
                of ->
                    meeting
                        .getAttendance()
                        .flatMap(
                            seen ->
                                seen.counted(of)
                                    .map(n -> Fraction.of(seen.present().orElseThrow(), n))));
    if (rate.isPresent() && !rate.get().equals(figure)) {
      throw Breach.of(rule.id(), measure.topic() + " of " + rate.get() + " is read as " + figure);
    }
  }

  /** Meetings around a threshold, whichever of their figures it is about. */
  private static List<Meeting> around(Meeting any, Fraction threshold) {
    Stream<Meeting> flags =
        Stream.of(true, false)
            .map(
                flag ->
                    any.withDifficulty(flag)
                        .withInterleaved(flag)
                        .withMergedWith(flag ? MergedMeeting.PROFESSIONAL : MergedMeeting.NONE));
    Stream<Meeting> rates =
        near(Fraction.of(MANY).times(threshold))
            .filter(present -> present <= MANY)
            .map(present -> any.withAttendance(count(present, MANY - present)));
    Stream<Meeting> absent = near(threshold).map(n -> any.withAttendance(count(MANY - n, n)));
    return Stream.of(lengths(any, threshold), rates, absent, flags).flatMap(each -> each).toList();
  }

  private static Stream<Meeting> lengths(Meeting any, Fraction threshold) {
    return Stream.of(threshold, threshold.plus(Fraction.of(SET_LENGTH)))
        .flatMap(Probe::near)
        .filter(minutes -> minutes > 0)
        .map(any::withMinutes);
  }

  /** The whole numbers just below, at and above a figure, as far as a count can be so large. */
  private static Stream<Integer> near(Fraction figure) {
    long floor = figure.floor().numerator().longValueExact();
    return LongStream.rangeClosed(floor - 1, floor + 1)
        .filter(n -> n >= 0 && n <= Integer.MAX_VALUE)
        .mapToObj(n -> (int) n);
  }

  private static Attendance count(int present, int unexcused) {
    return HeadCount.builder()
        .members(present + unexcused)
        .present(present)
        .excused(0)
        .unexcused(unexcused)
        .exempted(0)
        .onSpecialDuty(0)
        .suspended(0)
        .build();
  }

  /** So many meetings of a kind: one fewer than asked, as many, one more. */
  private void tally(Condition.Tallied<?> node) throws Breach {
    Optional<MeetingSelection> counted = node.tally().counted();
    if (counted.isEmpty()) {
      return;
    }
    @SuppressWarnings("unchecked")
    Condition<CellRecord> alone = (Condition<CellRecord>) node;
    MeetingKind kind = counted.get().kinds().get(0);
    Optional<Fraction> asked = threshold(ask(alone, held(kind, 0)));
    if (asked.isEmpty()) {
      return;
    }
    int around = asked.get().floor().numerator().intValueExact();
    for (int n = Math.max(0, around - 1); n <= around + 1; n++) {
      decides(ask(alone, held(kind, n)), Fraction.of(n), node.requirement().comparison());
    }
  }

  private CellRecord held(MeetingKind kind, int times) {
    return cell(
        IntStream.range(0, times)
            .<Meeting>mapToObj(
                i -> Meeting.builder().date(period.start().plusDays(i)).kind(kind).build())
            .toList());
  }

  private void decides(Finding finding, Fraction figure, Comparison comparison) throws Breach {
    Optional<Fraction> known = threshold(finding);
    if (known.isEmpty()) {
      return;
    }
    Fraction threshold = known.get();
    boolean stands = Thresholds.stands(figure, comparison, threshold);
    boolean decided =
        stands
            ? finding.outcome() instanceof Outcome.Satisfied
            : finding.outcome() instanceof Outcome.Violated;
    if (!decided) {
      throw Breach.of(
          finding, figure + " " + comparison.sign() + " " + threshold + " is " + stands);
    }
  }

  /** The threshold that the evaluator held a figure against. */
  private static Optional<Fraction> threshold(Finding finding) {
    return Trial.why(finding)
        .nodes()
        .flatMap(node -> node.required().stream())
        .map(Explanation.Required::threshold)
        .findFirst();
  }

  private Finding ask(Condition<CellRecord> condition, CellRecord cell) {
    List<Rule<?>> asking = List.of(Books.asking(rule, CellRecord.class, condition));
    Trial asked = trial.with(Books.with(trial.book(), asking)).over(cell);
    return asked.asOf(cell.getPeriod().last()).evaluate().findings().get(0);
  }

  /** A cell with these meetings and no others, whose committee set the length of its meetings. */
  private CellRecord cell(List<Meeting> meetings) {
    Decision length =
        new Decision(DecisionKind.LENGTH_FOR_FEW_MEMBERS, period.start(), Optional.of(SET_LENGTH));
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("001"))
                .name("Chi bộ 1")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(period)
        .meetings(Register.of(meetings).completeOver(period))
        .decisions(Register.of(List.of(length)).completeUpTo(period.last()))
        .build();
  }
}
