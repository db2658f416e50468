package vn.chibo.testkit.mutant;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.CellTallies;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.MeetingSelection;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.testkit.tree.Changed;

/** Other meetings than those that a node asks of, and members counted otherwise. */
final class Selections {
  private static final Parts<CellRecord, ?> MEETINGS = MeetingMeasures.meetings();
  private static final Parts<CellRecord, ?> SITTINGS = MeetingMeasures.sittings();

  private Selections() {}

  /**
   * A node asked of the meetings without one kind of several, and with or without the combined
   * sittings.
   */
  static <S, T> Stream<Changed<S>> of(Parts<S, T> parts, Function<Parts<S, T>, Condition<S>> with) {
    return parts
        .meetings()
        .filter(any -> parts.key().equals(MEETINGS.key()) || parts.key().equals(SITTINGS.key()))
        .map(selection -> others(selection).map(other -> changed(selection, other, with)))
        .orElseGet(Stream::empty);
  }

  private static Stream<MeetingSelection> others(MeetingSelection selection) {
    Stream<MeetingSelection> narrower =
        selection.kinds().stream()
            .filter(kind -> selection.kinds().size() > 1)
            .map(
                kind -> new MeetingSelection(without(selection.kinds(), kind), selection.exactly()))
            .distinct();
    return Stream.concat(
        narrower, Stream.of(new MeetingSelection(selection.kinds(), !selection.exactly())));
  }

  private static List<MeetingKind> without(List<MeetingKind> kinds, MeetingKind kind) {
    return kinds.stream().filter(other -> other != kind).toList();
  }

  private static <S, T> Changed<S> changed(
      MeetingSelection before, MeetingSelection other, Function<Parts<S, T>, Condition<S>> with) {
    String words = (other.exactly() ? "of sittings of " : "of meetings of ") + other.kinds();
    boolean same =
        Arrays.stream(MeetingKind.values())
            .allMatch(kind -> before.selects(kind) == other.selects(kind));
    return new Changed<>(words, with.apply(meetings(other)))
        .proved(same ? Optional.of("the same kinds are meant") : Optional.empty());
  }

  /** That the parts are meetings of a cell, their key says. */
  @SuppressWarnings("unchecked")
  private static <S, T> Parts<S, T> meetings(MeetingSelection selection) {
    MeetingKind[] kinds = selection.kinds().toArray(MeetingKind[]::new);
    return (Parts<S, T>)
        (selection.exactly() ? MeetingMeasures.sittings(kinds) : MeetingMeasures.meetings(kinds));
  }

  /** The number of meetings without the combined sittings among them. */
  static <S> Stream<Changed<S>> of(Tally<S> tally, Function<Tally<S>, Condition<S>> with) {
    return tally.counted().stream()
        .flatMap(selection -> selection.kinds().stream())
        .filter(kind -> kind != MeetingKind.COMBINED && MeetingKind.COMBINED.countsAs(kind))
        .map(kind -> new Changed<>("without combined sittings", with.apply(alone(tally, kind))));
  }

  /** That the tally is of meetings of a cell, the meetings that it counts say. */
  @SuppressWarnings("unchecked")
  private static <S> Tally<S> alone(Tally<S> tally, MeetingKind kind) {
    Entries<CellRecord, Meeting> alone =
        CellTallies.heldMeetings(kind)
            .where(tally.topic().key(), tally.label(), meeting -> isOf(meeting, kind));
    return (Tally<S>) CellTallies.countOf(alone);
  }

  private static Truth isOf(Meeting meeting, MeetingKind kind) {
    return meeting
        .getKind()
        .map(known -> known == kind ? Truth.YES : Truth.NO)
        .orElse(Truth.UNKNOWN);
  }

  /** A rate of attendance over each other denominator. */
  @SuppressWarnings("unchecked")
  static <S, M> Stream<Changed<S>> of(Measure<M> measure, Function<Measure<M>, Condition<S>> with) {
    return measure
        .denominator()
        .filter(of -> measure.equals(MeetingMeasures.attendanceRate(of)))
        .map(
            of ->
                Arrays.stream(AttendanceDenominator.values())
                    .filter(other -> other != of)
                    .map(
                        other ->
                            new Changed<S>(
                                "over " + other,
                                with.apply((Measure<M>) MeetingMeasures.attendanceRate(other)))))
        .orElseGet(Stream::empty);
  }
}
