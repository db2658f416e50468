package vn.chibo.evaluator.condition;

import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;

/**
 * A meeting together with the record of its cell.
 *
 * @param cell the record of the cell
 * @param meeting the meeting
 */
public record HeldMeeting(CellRecord cell, Meeting meeting) {}
