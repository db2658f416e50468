package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.ScheduleRegistration;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.FactPath;

/** What the levels above did for a cell, where the record lacked it. */
final class Overseen {
  private static final FactPath PLANS =
      FactPath.RECORD.then(new FactPath.Complete("attendancePlans", Optional.empty()));
  private static final MemberId SOMEBODY = new MemberId("somebody");
  private static final String SUPERIOR = "superior";
  private static final List<String> DAYS = List.of("due", "registered", "meetingDay", "held");

  private Overseen() {}

  /** The paths of all days of registrations, of who attended, and that no plan is missing. */
  static List<FactPath> everything(CellRecord cell) {
    List<OversightAct> acts = cell.getOversight().entries();
    List<FactPath> all = new ArrayList<>(List.of(PLANS));
    for (int i = 0; i < acts.size(); i++) {
      FactPath act = path(acts, i);
      if (acts.get(i) instanceof ScheduleRegistration) {
        DAYS.forEach(day -> all.add(Paths.detail(act, day)));
      } else if (acts.get(i) instanceof SuperiorAttendance) {
        all.add(Paths.detail(act, SUPERIOR));
      }
    }
    return all;
  }

  private static FactPath path(List<OversightAct> acts, int i) {
    return Paths.entry("oversight", acts, i);
  }

  /** Whether somebody came from above, in accord with the register where that tells it. */
  static Meeting attended(MeetingDetails.Held held, boolean stayedAway) {
    LocalDate day = held.meeting().getDate();
    boolean silent = held.cell().getOversight().gaps(DatePeriod.ofDay(day), day).isEmpty();
    int came = visited(held.cell(), day) || (!silent && !stayedAway) ? 1 : 0;
    return held.meeting()
        .withSuperiorMembers(held.meeting().getSuperiorMembers().orElse(Visitors.of(came)));
  }

  private static boolean visited(CellRecord cell, LocalDate day) {
    return cell.getOversight().entries().stream()
        .filter(act -> act.getDate().equals(day))
        .anyMatch(
            act ->
                act instanceof SuperiorAttendance visit
                    && visit.getCell().equals(cell.getOrganization().getId()));
  }

  /** A register that becomes complete holds the visits of which the meetings tell. */
  static CellRecord fill(CellRecord cell, Set<FactPath> known, boolean badly) {
    List<OversightAct> acts = cell.getOversight().entries();
    List<OversightAct> filled = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      filled.add(filled(cell, acts.get(i), path(acts, i), known, badly));
    }
    List<DatePeriod> before = cell.getOversight().complete();
    Register<OversightAct> more = Paths.complete("oversight", List.of(), before, known);
    List<SuperiorAttendance> visits =
        cell.getMeetings().entries().stream()
            .filter(meeting -> meeting.getSuperiorMembers().filter(v -> v.count() > 0).isPresent())
            .map(Meeting::getDate)
            .distinct()
            .filter(day -> !visited(cell, day))
            .filter(day -> before.stream().noneMatch(days -> days.contains(day)))
            .filter(day -> more.complete().stream().anyMatch(days -> days.contains(day)))
            .map(day -> visit(cell, day, badly))
            .toList();
    return cell.withOversight(
            new Register<>(
                Stream.concat(filled.stream(), visits.stream()).toList(), more.complete()))
        .withAttendancePlans(planned(cell.getAttendancePlans(), known));
  }

  private static Roster<AttendancePlan> planned(Roster<AttendancePlan> plans, Set<FactPath> known) {
    return known.contains(PLANS) ? Roster.complete(plans.entries()) : plans;
  }

  /** A visit on a day: as planned, or of somebody whom no plan names. */
  private static SuperiorAttendance visit(CellRecord cell, LocalDate day, boolean unplanned) {
    return named(
        SuperiorAttendance.builder().date(day).cell(cell.getOrganization().getId()).build(),
        cell,
        unplanned);
  }

  private static SuperiorAttendance named(
      SuperiorAttendance visit, CellRecord cell, boolean unplanned) {
    List<PlannedAttendance> lines =
        cell.getAttendancePlans().entries().stream()
            .flatMap(plan -> plan.getAttendances().stream())
            .filter(line -> line.getCell().equals(visit.getCell()))
            .filter(line -> line.getPeriod().contains(visit.getDate()))
            .toList();
    List<SuperiorMember> asked = lines.stream().map(PlannedAttendance::getSuperior).toList();
    Optional<SuperiorMember> known = visit.getSuperior();
    MemberId member = asked.stream().flatMap(a -> a.member().stream()).findFirst().orElse(SOMEBODY);
    SuperiorPost post = unplanned ? free(asked) : posts(asked).findFirst().orElse(free(asked));
    return visit.withSuperior(
        SuperiorMember.of(
            known.flatMap(SuperiorMember::member).orElse(unplanned ? SOMEBODY : member),
            known.flatMap(SuperiorMember::post).orElse(post)));
  }

  private static Stream<SuperiorPost> posts(List<SuperiorMember> asked) {
    return asked.stream().flatMap(superior -> superior.post().stream());
  }

  private static SuperiorPost free(List<SuperiorMember> asked) {
    return Stream.of(SuperiorPost.values())
        .filter(post -> posts(asked).noneMatch(post::equals))
        .findFirst()
        .orElse(SuperiorPost.COMMITTEE_MEMBER);
  }

  private static OversightAct filled(
      CellRecord cell, OversightAct act, FactPath path, Set<FactPath> known, boolean badly) {
    if (act instanceof ScheduleRegistration schedule) {
      return filled(schedule, path, known, badly ? 1 : 0);
    }
    return act instanceof SuperiorAttendance visit && known.contains(Paths.detail(path, SUPERIOR))
        ? named(visit, cell, badly)
        : act;
  }

  private static ScheduleRegistration filled(
      ScheduleRegistration schedule, FactPath path, Set<FactPath> known, int late) {
    ScheduleRegistration to = schedule;
    LocalDate first = schedule.getDate();
    if (known.contains(Paths.detail(path, "due")) && to.getDue().isEmpty()) {
      to = to.withDue(to.getRegistered().orElse(first).minusDays(late));
    }
    if (known.contains(Paths.detail(path, "registered")) && to.getRegistered().isEmpty()) {
      to = to.withRegistered(to.getDue().orElse(first).plusDays(late));
    }
    if (known.contains(Paths.detail(path, "meetingDay")) && to.getMeetingDay().isEmpty()) {
      to = to.withMeetingDay(to.getHeld().orElse(first).minusDays(late));
    }
    if (known.contains(Paths.detail(path, "held")) && to.getHeld().isEmpty()) {
      to = to.withHeld(to.getMeetingDay().orElse(first).plusDays(late));
    }
    return to;
  }
}
