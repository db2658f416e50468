package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.FactPath.Attribute;

/**
 * What is not known of a cell and could be: its size, details of meetings, complete registers, what
 * the levels above did, and the records of its members.
 */
final class CellGaps {
  private static final FactPath MEMBERS = FactPath.RECORD.then(new Attribute("members"));

  private static final FactPath PLANS = FactPath.RECORD.then(Visits.PLANS);

  private CellGaps() {}

  /** The paths of all of it, in the order of the record. */
  static List<FactPath> of(CellRecord cell) {
    List<FactPath> gaps = new ArrayList<>();
    if (cell.getMembers().flatMap(Quantity::exact).isEmpty()) {
      gaps.add(MEMBERS);
    }
    CellComposition.gaps(cell, gaps);
    CommendationGaps.gaps(cell.getCommendations(), gaps);
    Pieces.months(cell.getMeetings().complete(), cell.getPeriod())
        .forEach(days -> gaps.add(Pieces.complete(FactPath.RECORD, "meetings", days)));
    DatePeriod.until(cell.getPeriod().last())
        .minus(cell.getDecisions().complete())
        .forEach(days -> gaps.add(Pieces.complete(FactPath.RECORD, "decisions", days)));
    lengths(cell.getDecisions().entries(), gaps);
    List<Meeting> meetings = cell.getMeetings().entries();
    for (int i = 0; i < meetings.size(); i++) {
      FactPath path = FactPath.RECORD.then(Registers.entry("meetings", meetings, i));
      for (MeetingGap gap : MeetingGap.ALL) {
        if (gap.in(meetings.get(i))) {
          gaps.add(gap.path(path));
        }
      }
    }
    gaps.addAll(Oversight.gaps(cell));
    if (!cell.getAttendancePlans().complete()) {
      gaps.add(PLANS);
    }
    gaps.addAll(MemberGaps.of(cell));
    return gaps;
  }

  /** A decision on the length of meetings of which nobody wrote down what it sets. */
  private static void lengths(List<Decision> decisions, List<FactPath> gaps) {
    for (int i = 0; i < decisions.size(); i++) {
      if (World.lacksLength(decisions.get(i))) {
        gaps.add(length(decisions, i));
      }
    }
  }

  private static FactPath length(List<Decision> decisions, int i) {
    return FactPath.RECORD
        .then(Registers.entry("decisions", decisions, i))
        .then(new Attribute("minutes"));
  }

  /** The cell with these things known, as they are in a world. */
  static CellRecord fill(CellRecord cell, Set<FactPath> known, World world) {
    CellRecord counted = known.contains(MEMBERS) ? world.fill(cell) : cell;
    CellRecord sized =
        CellComposition.fill(counted, known, world)
            .withCommendations(CommendationGaps.fill(cell.getCommendations(), known, world));
    List<Meeting> meetings = meetings(cell, known, world);
    return sized
        .withMeetings(more("meetings", meetings, cell.getMeetings(), known))
        .withDecisions(more("decisions", decided(cell, known, world), cell.getDecisions(), known))
        .withOversight(Oversight.fill(cell, meetings, known, world))
        .withAttendancePlans(planned(cell.getAttendancePlans(), known))
        .withMemberRecords(members(cell, meetings, known, world));
  }

  private static List<Meeting> meetings(CellRecord cell, Set<FactPath> known, World world) {
    List<Meeting> meetings = new ArrayList<>();
    List<Meeting> entries = cell.getMeetings().entries();
    for (int i = 0; i < entries.size(); i++) {
      FactPath.Entry entry = Registers.entry("meetings", entries, i);
      FactPath path = FactPath.RECORD.then(entry);
      MeetingAt at = new MeetingAt(cell, i, entry.place(), entries.get(i));
      for (MeetingGap gap : MeetingGap.ALL) {
        at = known.contains(gap.path(path)) ? at.with(gap.fill(world, at)) : at;
      }
      meetings.add(at.meeting());
    }
    return meetings;
  }

  private static List<Decision> decided(CellRecord cell, Set<FactPath> known, World world) {
    List<Decision> decisions = new ArrayList<>(cell.getDecisions().entries());
    for (int i = 0; i < decisions.size(); i++) {
      if (known.contains(length(decisions, i))) {
        decisions.set(i, world.fill(decisions.get(i)));
      }
    }
    return decisions;
  }

  /** A list of plans that becomes complete holds no more of them. */
  private static Roster<AttendancePlan> planned(Roster<AttendancePlan> plans, Set<FactPath> known) {
    return new Roster<>(plans.entries(), plans.complete() || known.contains(PLANS));
  }

  private static <T extends Dated> Register<T> more(
      String name, List<T> entries, Register<T> register, Set<FactPath> known) {
    List<DatePeriod> complete = new ArrayList<>(register.complete());
    complete.addAll(Pieces.completed(FactPath.RECORD, name, known));
    return new Register<>(entries, complete);
  }

  /** A list that becomes complete holds those whom the roll calls name, and nobody else. */
  private static Roster<MemberRecord> members(
      CellRecord cell, List<Meeting> meetings, Set<FactPath> known, World world) {
    List<MemberRecord> members = new ArrayList<>(cell.getMemberRecords().entries());
    for (int i = 0; i < members.size(); i++) {
      MemberRecord member = members.get(i);
      members.set(
          i,
          MemberGaps.fill(
              member, MemberGaps.path(i), known, world, cell.getOrganization().getId()));
    }
    boolean completed = known.contains(FactPath.RECORD.then(MemberGaps.ROSTER));
    if (completed) {
      called(meetings)
          .filter(id -> members.stream().noneMatch(m -> m.getMember().getId().equals(id)))
          .toList()
          .forEach(id -> members.add(MemberGaps.named(id, cell, world)));
    }
    return new Roster<>(members, completed || cell.getMemberRecords().complete());
  }

  private static Stream<MemberId> called(List<Meeting> meetings) {
    Set<MemberId> called = new LinkedHashSet<>();
    for (Meeting meeting : meetings) {
      if (meeting.getAttendance().orElse(null) instanceof RollCall call) {
        called.addAll(call.states().keySet());
      }
    }
    return called.stream();
  }
}
