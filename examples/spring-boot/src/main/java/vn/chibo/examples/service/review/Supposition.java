package vn.chibo.examples.service.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.whatif.Change;
import vn.chibo.evaluator.whatif.RecordChange;

/**
 * What is taken to be otherwise in the record of a cell; each field may be left out.
 *
 * @param asOf the day as of which is asked, that of the question where none is given
 * @param meetings meetings held besides
 * @param dropped meetings of the record that did not take place
 * @param decisions decisions of the committee
 * @param members the number of members
 * @param judgements what people judged
 * @param figures what was reported
 * @param complete days for which nothing is missing in a register
 */
record Supposition(
    Optional<LocalDate> asOf,
    List<Meeting> meetings,
    List<Meeting> dropped,
    List<Decision> decisions,
    Optional<Integer> members,
    List<Judgement> judgements,
    List<ReportedFigure> figures,
    List<Completed> complete) {

  /** Takes a list that was left out as an empty one. */
  Supposition {
    meetings = known(meetings);
    dropped = known(dropped);
    decisions = known(decisions);
    judgements = known(judgements);
    figures = known(figures);
    complete = known(complete);
  }

  private static <T> List<T> known(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * Days for which nothing is missing.
   *
   * @param register the name of the register in JSON, such as {@code meetings}
   * @param days the days
   */
  record Completed(String register, DatePeriod days) {}

  /** The same as changes of a record, in the order of the fields. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    meetings.forEach(meeting -> changes.add(new RecordChange.AddMeeting(meeting)));
    dropped.forEach(meeting -> changes.add(new RecordChange.DropMeeting(meeting)));
    decisions.forEach(decision -> changes.add(new RecordChange.TakeDecision(decision)));
    members.ifPresent(number -> changes.add(new RecordChange.SetMembers(number)));
    judgements.forEach(judgement -> changes.add(new RecordChange.AddJudgement(judgement)));
    figures.forEach(figure -> changes.add(new RecordChange.AddFigure(figure)));
    complete.forEach(c -> changes.add(new RecordChange.CompleteRegister(c.register(), c.days())));
    return changes;
  }
}
