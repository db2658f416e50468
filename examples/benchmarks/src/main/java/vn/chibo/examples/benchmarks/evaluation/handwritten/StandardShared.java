package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;

/**
 * The rules of Hà Nội over the year 2025 of a cell in one pass over its meetings, in which each
 * meeting serves all rules.
 */
public final class StandardShared implements Contender {
  private final LocalDate asOf;
  private final StandardMonths spans;
  private final RegimeFindings before;
  private final RegimeFindings now;

  /** Evaluates as of a day in the last two months of 2025. */
  public StandardShared(LocalDate asOf) {
    StandardBook book = new StandardBook(asOf);
    this.asOf = asOf;
    this.spans = new StandardMonths(asOf);
    this.before = new RegimeFindings(book.guidance12(), true);
    this.now = new RegimeFindings(book.guidance42(), false);
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    StandardBook.fillSilent(codes);
    before.clear();
    now.clear();
    spans(cell, codes);
    guidance12(cell, codes);
    guidance42(cell, codes);
  }

  private void spans(CellRecord cell, long[] codes) {
    List<Meeting> entries = cell.getMeetings().entries();
    int regular = 0;
    int thematic = 0;
    int quarters = 0;
    int unknown = 0;
    int unknownQuarters = 0;
    for (int i = 0; i < entries.size() && !entries.get(i).getDate().isAfter(asOf); i++) {
      Meeting meeting = entries.get(i);
      LocalDate day = meeting.getDate();
      int month = spans.monthOf(day);
      Optional<MeetingKind> kind = meeting.getKind();
      if (kind.isEmpty()) {
        unknown |= month;
        unknownQuarters |= spans.quarterOf(day);
      } else {
        regular |= kind.get().countsAs(MeetingKind.REGULAR) ? month : 0;
        if (kind.get().countsAs(MeetingKind.THEMATIC)) {
          thematic |= month;
          quarters |= spans.quarterOf(day);
        }
      }
      (before.counts(day) ? before : now).add(meeting, cell.getDecisions());
    }
    List<DatePeriod> complete = cell.getMeetings().complete();
    StandardMonths.Months held = new StandardMonths.Months(regular, thematic, unknown);
    codes[StandardBook.MONTHLY] = spans.everyMonth(regular, unknown, complete);
    codes[StandardBook.THEMATIC_12] = spans.everyQuarter(quarters, unknownQuarters, complete);
    codes[StandardBook.BESIDES_12] = spans.besides(0, StandardBook.MONTHS_12, held, complete);
    codes[StandardBook.BESIDES_42] =
        spans.besides(StandardBook.MONTHS_12, StandardBook.MONTHS, held, complete);
  }

  private void guidance12(CellRecord cell, long[] codes) {
    before.close(cell.getMeetings());
    codes[StandardBook.DURATION_12] = before.every(before.length);
    codes[StandardBook.COMBINED_12] = before.every(before.combinedLength);
    codes[StandardBook.SET_LENGTH_12] = before.every(before.setLength);
    codes[StandardBook.GROUND_12] = before.every(before.ground);
    codes[StandardBook.MERGED_12] = before.every(before.professional);
    codes[StandardBook.QUALITY_12] =
        Code.all(Code.all(before.every(before.good), before.every(before.unexcused)), before.row());
  }

  private void guidance42(CellRecord cell, long[] codes) {
    now.close(cell.getMeetings());
    codes[StandardBook.DURATION_42] = now.every(now.length);
    codes[StandardBook.COMBINED_42] = now.every(now.combinedLength);
    codes[StandardBook.GROUND_42] = now.every(now.ground);
    codes[StandardBook.SET_LENGTH_42] = now.every(now.setLength);
    codes[StandardBook.MERGED_42] = now.every(now.merged);
    codes[StandardBook.ATTENDANCE_42] =
        StandardRuleByRule.agreed(now.every(now.atLeast), now.every(now.above));
  }
}
