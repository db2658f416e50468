package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
      CellRecord cell, DatePeriod window, LocalDate asOf, List<MeetingKind> kinds) {
    return find(cell, window, asOf, kind -> kinds.stream().anyMatch(kind::countsAs));
  }

  static Found<HeldMeeting> findExactly(
      CellRecord cell, DatePeriod window, LocalDate asOf, List<MeetingKind> kinds) {
    return find(cell, window, asOf, kinds::contains);
  }

  private static Found<HeldMeeting> find(
      CellRecord cell, DatePeriod window, LocalDate asOf, Predicate<MeetingKind> wanted) {
    Register<Meeting> register = cell.getMeetings();
    List<Meeting> held = window.upTo(asOf).map(register::within).orElse(List.of());
    List<Part<HeldMeeting>> parts =
        held.stream()
            .filter(meeting -> meeting.getKind().filter(wanted).isPresent())
            .map(meeting -> part(cell, meeting))
            .toList();
    Stream<Text> unknown =
        held.stream()
            .filter(meeting -> meeting.getKind().isEmpty())
            .map(meeting -> EvaluatorMessages.text("missing.kind", meeting.getDate()));
    Stream<Text> gaps = register.gaps(window, asOf).stream().map(MissingWords::gap);
    return new Found<>(parts, Stream.concat(unknown, gaps).toList(), window.last().isAfter(asOf));
  }

  private static Part<HeldMeeting> part(CellRecord cell, Meeting meeting) {
    return new Part<>(
        new HeldMeeting(cell, meeting),
        EvaluatorMessages.text("part.meeting", meeting.getDate()),
        Optional.of(meeting.getDate()));
  }
}
