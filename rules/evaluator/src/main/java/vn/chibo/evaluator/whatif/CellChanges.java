package vn.chibo.evaluator.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.evidence.Registers;
import vn.chibo.evaluator.whatif.RecordChange.Changed;

/** Changes in the record of a cell. */
record CellChanges(CellRecord cell) {

  /** Refuses records of another kind. */
  static CellChanges of(SubjectRecord record) {
    if (record instanceof CellRecord cell) {
      return new CellChanges(cell);
    }
    throw ChangeWords.fault("not-of-cell", record.subject());
  }

  Changed added(Meeting meeting) {
    Register<Meeting> meetings = cell.getMeetings();
    return new Changed(
        cell.withMeetings(with(meetings, meeting)), entry(meetings, meeting.getDate()));
  }

  Changed decided(Decision decision) {
    Register<Decision> decisions = cell.getDecisions();
    return new Changed(
        cell.withDecisions(with(decisions, decision)), entry(decisions, decision.date()));
  }

  Changed dropped(Meeting meeting) {
    List<Meeting> left = new ArrayList<>(cell.getMeetings().entries());
    left.remove(place(meeting));
    return new Changed(meetings(left), Nature.CORRECTION);
  }

  /** One of which more is known, and nothing else, is the same meeting. */
  Changed replaced(Meeting old, Meeting other) {
    List<Meeting> entries = new ArrayList<>(cell.getMeetings().entries());
    entries.set(place(old), other);
    Nature nature = Registers.fills(old, other) ? Nature.KNOWLEDGE_STEP : Nature.CORRECTION;
    return new Changed(meetings(entries), nature);
  }

  /** A number within what was known of it is only more exact. */
  Changed members(int members) {
    Quantity number = Quantity.exactly(members);
    boolean within = cell.getMembers().map(number::within).orElse(true);
    return new Changed(
        cell.withMembers(number), within ? Nature.KNOWLEDGE_STEP : Nature.CORRECTION);
  }

  private CellRecord meetings(List<Meeting> entries) {
    return cell.withMeetings(new Register<>(entries, cell.getMeetings().complete()));
  }

  private int place(Meeting meeting) {
    int place = cell.getMeetings().entries().indexOf(meeting);
    if (place < 0) {
      throw ChangeWords.fault("no-meeting", meeting.getDate(), cell.subject());
    }
    return place;
  }

  private static <T extends Dated> Register<T> with(Register<T> register, T entry) {
    List<T> entries = new ArrayList<>(register.entries());
    entries.add(entry);
    return new Register<>(entries, register.complete());
  }

  /** Where nothing was missing, an entry more contradicts what was known. */
  private static Nature entry(Register<?> register, LocalDate day) {
    return register.complete().stream().anyMatch(days -> days.contains(day))
        ? Nature.CORRECTION
        : Nature.KNOWLEDGE_STEP;
  }
}
