package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Parts.Found;
import vn.chibo.evaluator.condition.Parts.Part;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/** Finds the meetings of a cell in a window, and says what may be missing among them. */
final class MeetingFinder {
  private MeetingFinder() {}

  static Found<HeldMeeting> find(
      CellRecord cell, DatePeriod window, LocalDate asOf, MeetingSelection selection) {
    Register<Meeting> register = cell.getMeetings();
    Optional<DatePeriod> past = window.upTo(asOf);
    List<Meeting> held = past.isPresent() ? register.within(past.get()) : List.of();
    List<Part<HeldMeeting>> parts = new ArrayList<>(held.size());
    List<Text> unknown = new ArrayList<>(0);
    List<Part<HeldMeeting>> perhaps = new ArrayList<>(0);
    for (Meeting meeting : held) {
      Optional<MeetingKind> kind = meeting.getKind();
      if (kind.isEmpty()) {
        unknown.add(EvaluatorMessages.text("missing.kind", meeting.getDate()));
        perhaps.add(part(cell, meeting));
      } else if (selection.selects(kind.get())) {
        parts.add(part(cell, meeting));
      }
    }
    return new Found<>(parts, gaps(cell, window, asOf), unknown, window.lastsBeyond(asOf), perhaps);
  }

  static List<Text> gaps(CellRecord cell, DatePeriod window, LocalDate asOf) {
    List<DatePeriod> days = cell.getMeetings().gaps(window, asOf);
    return days.isEmpty() ? List.of() : days.stream().map(MissingWords::gap).toList();
  }

  private static Part<HeldMeeting> part(CellRecord cell, Meeting meeting) {
    return new Part<>(
        new HeldMeeting(cell, meeting),
        EvaluatorMessages.text("part.meeting", meeting.getDate()),
        Optional.of(meeting.getDate()));
  }
}
