package vn.chibo.evaluator.indicator;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.ScheduleRegistration;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.CellTallies;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.MeetingSelection;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/** The entries of a cell that the indicators count. */
final class CellEntries {
  private static final MeetingSelection OF_THE_CELL =
      new MeetingSelection(
          List.of(MeetingKind.REGULAR, MeetingKind.THEMATIC, MeetingKind.EXTRAORDINARY), false);

  /** Meetings of the cell: neither its congress nor meetings of its committee. */
  static final Entries<CellRecord, Meeting> MEETINGS =
      new Entries<>(
          "cell-meetings",
          words("meetings"),
          EvaluatorMessages.text("noun.meetings"),
          CellRecord::getMeetings,
          meeting -> ofTheCell(meeting),
          MissingWords::gap,
          Optional.of(OF_THE_CELL));

  /** Thematic meetings, combined sittings among them. */
  static final Entries<CellRecord, Meeting> THEMATIC =
      CellTallies.heldMeetings(MeetingKind.THEMATIC);

  /** Registrations of the days of meetings. */
  static final Entries<CellRecord, OversightAct> SCHEDULES =
      Entries.<CellRecord, OversightAct>all(
              "oversight", words("oversight"), CellRecord::getOversight)
          .where(
              "schedules",
              words("schedules"),
              act -> act instanceof ScheduleRegistration ? Truth.YES : Truth.NO);

  /** Attendances of members of superior committees. */
  static final Entries<CellRecord, OversightAct> ATTENDANCES =
      Entries.<CellRecord, OversightAct>all(
              "oversight", words("oversight"), CellRecord::getOversight)
          .where(
              "attendances",
              words("attendances"),
              act -> act instanceof SuperiorAttendance ? Truth.YES : Truth.NO);

  private CellEntries() {}

  static Truth ofTheCell(Meeting meeting) {
    return meeting
        .getKind()
        .map(kind -> OF_THE_CELL.selects(kind) ? Truth.YES : Truth.NO)
        .orElse(Truth.UNKNOWN);
  }

  static Text words(String key) {
    return EvaluatorMessages.text("indicator.entries." + key);
  }
}
