package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.Dated;

/**
 * A meeting together with the record of its cell.
 *
 * @param cell the record of the cell
 * @param meeting the meeting
 */
public record HeldMeeting(CellRecord cell, Meeting meeting) implements Dated {
  @Override
  public LocalDate getDate() {
    return meeting.getDate();
  }
}
