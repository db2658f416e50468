package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
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
    List<Meeting> held = window.upTo(asOf).map(register::within).orElse(List.of());
    List<Part<HeldMeeting>> parts =
        held.stream()
            .filter(meeting -> meeting.getKind().filter(selection::selects).isPresent())
            .map(meeting -> part(cell, meeting))
            .toList();
    List<Text> unknown =
        held.stream()
            .filter(meeting -> meeting.getKind().isEmpty())
            .map(meeting -> EvaluatorMessages.text("missing.kind", meeting.getDate()))
            .toList();
    List<Text> gaps = register.gaps(window, asOf).stream().map(MissingWords::gap).toList();
    return new Found<>(parts, gaps, unknown, window.last().isAfter(asOf));
  }

  private static Part<HeldMeeting> part(CellRecord cell, Meeting meeting) {
    return new Part<>(
        new HeldMeeting(cell, meeting),
        EvaluatorMessages.text("part.meeting", meeting.getDate()),
        Optional.of(meeting.getDate()));
  }
}
