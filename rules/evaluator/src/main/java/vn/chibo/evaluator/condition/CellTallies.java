package vn.chibo.evaluator.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/**
 * The meetings of a cell as entries, and the tallies that are of meetings alone.
 *
 * <pre>{@code
 * tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1)))
 * tallied(totalOf(heldMeetings(REGULAR), HeldMeeting::new, LENGTH), atLeast(minutes(720)))
 * tallied(LONGEST_EXCUSED_RUN, atMost(number(2)))
 * }</pre>
 */
public final class CellTallies {

  /** Longest run of meetings missed with reason by one member. */
  public static final Tally<CellRecord> LONGEST_EXCUSED_RUN =
      Tally.<CellRecord>rising(
              "longest-excused-run",
              EvaluatorMessages.text("measure.longest-excused-run"),
              EvaluatorMessages.text("noun.times"),
              Unit.COUNT,
              new Tally.Source<>(
                  CellRecord::getMeetings,
                  (BiFunction<CellRecord, Seen<Meeting>, Quantity> & Shipped)
                      (cell, seen) -> ExcusedRuns.longest(seen),
                  meeting -> false,
                  MissingWords::gap,
                  (cell, seen) -> false))
          .entailedBy(MeetingMeasures.FULL_ATTENDANCE);

  private CellTallies() {}

  /** Meetings of a kind that were held; combined sittings count as both of their kinds. */
  public static Entries<CellRecord, Meeting> heldMeetings(MeetingKind kind) {
    return new Entries<>(
        MeetingMeasures.key(kind) + "-meetings",
        kind.label(),
        EvaluatorMessages.text("noun.meetings"),
        CellRecord::getMeetings,
        meeting -> belongs(meeting, kind),
        MissingWords::gap,
        Optional.of(new MeetingSelection(List.of(kind), false)));
  }

  /** The number of meetings. */
  public static Tally<CellRecord> countOf(Entries<CellRecord, Meeting> meetings) {
    return Tallies.countOf(meetings);
  }

  /** A meeting of unknown kind may be one of the kind or not. */
  static Truth belongs(Meeting meeting, MeetingKind kind) {
    return meeting
        .getKind()
        .map(known -> known.countsAs(kind) ? Truth.YES : Truth.NO)
        .orElse(Truth.UNKNOWN);
  }
}
