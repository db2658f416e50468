package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;

/**
 * The rules of Hà Nội over the year 2025 of a cell, each by itself: its loop over the meetings, and
 * its figures in the code. Attendance is by head counts, as in the cells of the benchmark.
 */
public final class StandardRuleByRule implements Contender {
  private static final long READING = Code.undetermined(UndeterminedReason.READING);

  private final StandardBook book;
  private final StandardMonths spans;

  /** Evaluates as of a day in the last two months of 2025. */
  public StandardRuleByRule(LocalDate asOf) {
    this.book = new StandardBook(asOf);
    this.spans = new StandardMonths(asOf);
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    Regime before = book.guidance12();
    Regime now = book.guidance42();
    StandardBook.fillSilent(codes);
    codes[StandardBook.MONTHLY] = monthly(cell.getMeetings());
    codes[StandardBook.THEMATIC_12] = thematic(cell.getMeetings());
    codes[StandardBook.DURATION_12] = longEnough(cell, before);
    codes[StandardBook.COMBINED_12] = combinedLongEnough(cell.getMeetings(), before);
    codes[StandardBook.SET_LENGTH_12] = asLongAsSet(cell, before);
    codes[StandardBook.BESIDES_12] = besides(cell.getMeetings(), 0, StandardBook.MONTHS_12);
    codes[StandardBook.GROUND_12] = combinedWithGround(cell.getMeetings(), before);
    codes[StandardBook.MERGED_12] = noProfessionalMeeting(cell.getMeetings());
    codes[StandardBook.QUALITY_12] = quality(cell.getMeetings());
    codes[StandardBook.BESIDES_42] =
        besides(cell.getMeetings(), StandardBook.MONTHS_12, StandardBook.MONTHS);
    codes[StandardBook.DURATION_42] = longEnough(cell, now);
    codes[StandardBook.COMBINED_42] = combinedLongEnough(cell.getMeetings(), now);
    codes[StandardBook.GROUND_42] = combinedWithGround(cell.getMeetings(), now);
    codes[StandardBook.SET_LENGTH_42] = asLongAsSet(cell, now);
    codes[StandardBook.MERGED_42] = noOtherMeeting(cell.getMeetings());
    codes[StandardBook.ATTENDANCE_42] = attendance(cell.getMeetings());
  }

  private long monthly(Register<Meeting> meetings) {
    return spans.everyMonth(
        spans.months(meetings, MeetingKind.REGULAR),
        spans.monthsOfUnknownKind(meetings),
        meetings.complete());
  }

  private long thematic(Register<Meeting> meetings) {
    return spans.everyQuarter(
        spans.quarters(meetings, MeetingKind.THEMATIC),
        spans.quartersOfUnknownKind(meetings),
        meetings.complete());
  }

  private long besides(Register<Meeting> meetings, int from, int to) {
    StandardMonths.Months held =
        new StandardMonths.Months(
            spans.months(meetings, MeetingKind.REGULAR),
            spans.months(meetings, MeetingKind.THEMATIC),
            spans.monthsOfUnknownKind(meetings));
    return spans.besides(from, to, held, meetings.complete());
  }

  private static long longEnough(CellRecord cell, Regime regime) {
    List<Meeting> entries = cell.getMeetings().entries();
    Register<Decision> decisions = cell.getDecisions();
    long joined = Code.NOTHING;
    for (int i = 0; i < entries.size() && !regime.isOver(entries.get(i).getDate()); i++) {
      if (isSitting(entries.get(i), MeetingKind.REGULAR, regime)) {
        joined =
            Code.all(
                joined, MeetingCodes.longEnough(entries.get(i), decisions, StandardBook.MINUTES));
      }
    }
    return ended(joined, cell.getMeetings(), regime);
  }

  private static long combinedLongEnough(Register<Meeting> meetings, Regime regime) {
    List<Meeting> entries = meetings.entries();
    long joined = Code.NOTHING;
    for (int i = 0; i < entries.size() && !regime.isOver(entries.get(i).getDate()); i++) {
      if (isSitting(entries.get(i), MeetingKind.COMBINED, regime)) {
        joined =
            Code.all(joined, MeetingCodes.atLeast(entries.get(i), StandardBook.COMBINED_MINUTES));
      }
    }
    return ended(joined, meetings, regime);
  }

  private static long asLongAsSet(CellRecord cell, Regime regime) {
    List<Meeting> entries = cell.getMeetings().entries();
    Register<Decision> decisions = cell.getDecisions();
    long joined = Code.NOTHING;
    for (int i = 0; i < entries.size() && !regime.isOver(entries.get(i).getDate()); i++) {
      if (isSitting(entries.get(i), MeetingKind.REGULAR, regime)) {
        joined = Code.all(joined, MeetingCodes.asLongAsSet(entries.get(i), decisions));
      }
    }
    return ended(joined, cell.getMeetings(), regime);
  }

  private static long combinedWithGround(Register<Meeting> meetings, Regime regime) {
    List<Meeting> entries = meetings.entries();
    long joined = Code.NOTHING;
    for (int i = 0; i < entries.size() && !regime.isOver(entries.get(i).getDate()); i++) {
      if (isSitting(entries.get(i), MeetingKind.COMBINED, regime)) {
        joined = Code.all(joined, MeetingCodes.combinedWithGround(entries.get(i)));
      }
    }
    return ended(joined, meetings, regime);
  }

  private long noProfessionalMeeting(Register<Meeting> meetings) {
    Regime regime = book.guidance12();
    List<Meeting> entries = meetings.entries();
    long joined = Code.NOTHING;
    for (int i = 0; i < entries.size() && !regime.isOver(entries.get(i).getDate()); i++) {
      if (isOfCell(entries.get(i), regime)) {
        joined = Code.all(joined, MeetingCodes.noProfessionalMeeting(entries.get(i)));
      }
    }
    return ended(joined, meetings, regime);
  }

  private long noOtherMeeting(Register<Meeting> meetings) {
    Regime regime = book.guidance42();
    List<Meeting> entries = meetings.entries();
    long joined = Code.NOTHING;
    for (int i = 0; i < entries.size() && !regime.isOver(entries.get(i).getDate()); i++) {
      if (isOfCell(entries.get(i), regime)) {
        joined = Code.all(joined, MeetingCodes.noOtherMeeting(entries.get(i)));
      }
    }
    return ended(joined, meetings, regime);
  }

  private long quality(Register<Meeting> meetings) {
    Regime regime = book.guidance12();
    List<Meeting> entries = meetings.entries();
    long attended = Code.NOTHING;
    long unexcused = Code.NOTHING;
    ExcusedRow row = new ExcusedRow();
    for (int i = 0; i < entries.size() && !regime.isOver(entries.get(i).getDate()); i++) {
      Meeting meeting = entries.get(i);
      if (regime.counts(meeting.getDate())) {
        row.add(meeting);
        if (RuleByRule.isOfKind(meeting, MeetingKind.REGULAR)) {
          attended =
              Code.all(attended, MeetingCodes.attendedAbove(meeting, StandardBook.GOOD_PERCENT));
          unexcused = Code.all(unexcused, MeetingCodes.nobodyUnexcused(meeting));
        }
      }
    }
    boolean complete = regime.isComplete(meetings);
    long every = Code.all(ended(attended, meetings, regime), ended(unexcused, meetings, regime));
    return Code.all(every, regime.row(row.atMost(StandardBook.EXCUSED_IN_A_ROW), complete));
  }

  private long attendance(Register<Meeting> meetings) {
    Regime regime = book.guidance42();
    List<Meeting> entries = meetings.entries();
    long atLeast = Code.NOTHING;
    long above = Code.NOTHING;
    for (int i = 0; i < entries.size() && !regime.isOver(entries.get(i).getDate()); i++) {
      Meeting meeting = entries.get(i);
      if (regime.counts(meeting.getDate()) && RuleByRule.isOfKind(meeting, MeetingKind.REGULAR)) {
        atLeast = Code.all(atLeast, MeetingCodes.attendedAtLeast(meeting, StandardBook.PERCENT));
        above = Code.all(above, MeetingCodes.attendedAbove(meeting, StandardBook.PERCENT));
      }
    }
    return agreed(ended(atLeast, meetings, regime), ended(above, meetings, regime));
  }

  static long agreed(long one, long other) {
    return Code.sameKind(one, other) ? Code.all(one, other) : READING;
  }

  private static long ended(long joined, Register<Meeting> meetings, Regime regime) {
    return regime.every(joined, regime.isComplete(meetings), regime.hasUnknownKind(meetings));
  }

  private static boolean isSitting(Meeting meeting, MeetingKind kind, Regime regime) {
    Optional<MeetingKind> held = meeting.getKind();
    return held.isPresent() && held.get() == kind && regime.counts(meeting.getDate());
  }

  /** Whether it is one of the cell itself: regular, thematic, both, or when needed. */
  private static boolean isOfCell(Meeting meeting, Regime regime) {
    Optional<MeetingKind> held = meeting.getKind();
    return held.isPresent() && isOfCell(held.get()) && regime.counts(meeting.getDate());
  }

  private static boolean isOfCell(MeetingKind held) {
    return held.countsAs(MeetingKind.REGULAR)
        || held.countsAs(MeetingKind.THEMATIC)
        || held == MeetingKind.EXTRAORDINARY;
  }
}
