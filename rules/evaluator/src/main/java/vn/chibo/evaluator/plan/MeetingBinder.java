package vn.chibo.evaluator.plan;

import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.MeetingSelection;
import vn.chibo.evaluator.condition.Ratio;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.leaf.LeafTable;

/** Binds what is asked of the meetings of a cell: the part of a plan that rules share most. */
final class MeetingBinder {
  private static final Requirement AT_LEAST_ONE =
      new Requirement(Comparison.AT_LEAST, new Threshold.Fixed(Fraction.ONE, Unit.COUNT));

  private final Context context;
  private final Slots slots;

  MeetingBinder(Context context, Slots slots) {
    this.context = context;
    this.slots = slots;
  }

  /** The plain number of meetings in a window, empty where the number asked is out of range. */
  Optional<Bound<CellRecord>> counted(Condition.Tallied<CellRecord> node, Place place) {
    MeetingSelection selection = node.tally().counted().orElseThrow();
    return limit(node.requirement()).map(limit -> counted(selection, limit, node, place));
  }

  private Bound<CellRecord> counted(
      MeetingSelection selection, Limit limit, Condition.Tallied<CellRecord> node, Place place) {
    return new CountLeaf(
        slots.counts(selection, place.row()),
        place.index(),
        place.window(),
        limit,
        new LeafTable(limit.comparison(), node.tally().course()));
  }

  /** A body for every meeting of a window. */
  Bound<CellRecord> every(
      Condition.ForEvery<CellRecord, HeldMeeting> node, Place place, Bound<CellRecord> explained) {
    MeetingSelection selection = node.parts().meetings().orElseThrow();
    Optional<Column> column = column(node.body());
    if (column.isPresent()) {
      Column of = column.get();
      return new EveryFigure(selected(selection, place), of.slot(), of.limit(), explained);
    }
    return new EveryMeeting(selected(selection, place), body(node.body()));
  }

  /** How many meetings of a window meet a body, empty where the number asked is out of range. */
  Optional<Bound<CellRecord>> count(
      Condition.CountWhere<CellRecord, HeldMeeting> node,
      Place place,
      Bound<CellRecord> explained) {
    SelectedMeetings meetings = selected(node.parts().meetings().orElseThrow(), place);
    return limit(node.requirement())
        .map(
            limit ->
                new CountMeetings(
                    meetings,
                    body(node.body()),
                    limit,
                    new LeafTable(limit.comparison(), Course.RISING),
                    explained));
  }

  /** Some meeting in each window of a row with a figure that reaches a minimum. */
  Optional<Bound<CellRecord>> best(
      Condition.CountWhere<CellRecord, HeldMeeting> node,
      Place first,
      Windows windows,
      Bound<CellRecord> explained) {
    return column(node.body())
        .filter(column -> node.requirement().equals(AT_LEAST_ONE) && column.limit().minimum())
        .map(
            column ->
                new SpanBest(
                    slots.extremes(
                        node.parts().meetings().orElseThrow(), first.row(), column.slot()),
                    first.index(),
                    windows,
                    column.limit(),
                    explained));
  }

  private static SelectedMeetings selected(MeetingSelection selection, Place place) {
    return new SelectedMeetings(KindBits.of(selection), place.window());
  }

  private Bound<HeldMeeting> body(Condition<HeldMeeting> body) {
    return Binder.ofMeetings(context, slots).bind(body);
  }

  private Optional<Limit> limit(Requirement requirement) {
    return context
        .asked(requirement)
        .flatMap(asked -> Limit.of(asked.comparison(), asked.threshold()));
  }

  /** A body that compares one exact figure of the meeting. */
  private Optional<Column> column(Condition<HeldMeeting> body) {
    if (!(body instanceof Condition.Compare<HeldMeeting> compare)) {
      return Optional.empty();
    }
    Optional<Ratio.Reading<HeldMeeting>> exact = compare.measure().exact();
    return exact.flatMap(
        reading ->
            context
                .askedEachDay(compare.requirement())
                .flatMap(asked -> Limit.of(asked.comparison(), asked.threshold()))
                .map(limit -> new Column(slots.column(reading), limit)));
  }

  /**
   * A figure of a meeting and what is asked of it.
   *
   * @param slot the number of the figure
   * @param limit what is asked
   */
  private record Column(int slot, Limit limit) {}
}
