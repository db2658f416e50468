package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.meeting.Absence;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.examples.review.register.TakingApart.RollLine;

/** Calls the roll of meetings: the lines that name who was there. */
final class Rolls {
  private final Map<Key, List<Entry<RollSheet.Line>>> rolls;

  Rolls(Ledger now) {
    this.rolls = now.byOwner(RollSheet.ROLL);
  }

  /** A meeting with the roll of its lines; without lines, and with the same, it stays. */
  Meeting called(Entry<Meeting> entry) {
    Meeting bare = entry.value();
    Owner owner = entry.owner().withDay(Optional.of(bare.getDate()));
    List<Entry<RollSheet.Line>> lines =
        rolls.getOrDefault(new Key(OwnerColumns.meetingKey(owner), 1), List.of());
    if (lines.isEmpty()) {
      return bare;
    }
    List<RollLine> named =
        lines.stream()
            .map(line -> new RollLine(line.owner().member().orElseThrow(), line.value()))
            .toList();
    boolean kept =
        bare.getAttendance().orElse(null) instanceof RollCall call
            && TakingApart.lines(call).equals(named);
    return kept ? bare : bare.withAttendance(call(named));
  }

  private static RollCall call(List<RollLine> lines) {
    Map<MemberId, AttendanceState> states = new LinkedHashMap<>();
    List<Absence> absences = new ArrayList<>();
    for (RollLine line : lines) {
      states.put(line.member(), line.line().state());
      line.line().reason().ifPresent(why -> absences.add(new Absence(line.member(), why)));
    }
    return new RollCall(states, absences);
  }
}
