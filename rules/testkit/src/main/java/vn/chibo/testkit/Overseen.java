package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.ScheduleRegistration;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.FactPath;

/** What the levels above did for a cell, where the record lacked it. */
final class Overseen {
  private static final List<String> DAYS = List.of("due", "registered", "meetingDay", "held");

  private Overseen() {}

  /** The paths of all days of registrations. */
  static List<FactPath> everything(CellRecord cell) {
    List<OversightAct> acts = cell.getOversight().entries();
    return IntStream.range(0, acts.size())
        .filter(i -> acts.get(i) instanceof ScheduleRegistration)
        .mapToObj(i -> path(acts, i))
        .flatMap(act -> DAYS.stream().map(day -> Filling.detail(act, day)))
        .toList();
  }

  private static FactPath path(List<OversightAct> acts, int i) {
    return FactPath.RECORD.then(Filling.entry("oversight", acts, i));
  }

  /** Whether somebody came from above, in accord with the register where that tells it. */
  static Meeting attended(Filling.Held held, boolean stayedAway) {
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
  static CellRecord fill(CellRecord cell, Set<FactPath> known, boolean late) {
    List<OversightAct> acts = cell.getOversight().entries();
    List<OversightAct> filled = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      filled.add(
          acts.get(i) instanceof ScheduleRegistration schedule
              ? filled(schedule, path(acts, i), known, late ? 1 : 0)
              : acts.get(i));
    }
    List<DatePeriod> before = cell.getOversight().complete();
    Register<OversightAct> more = Filling.complete("oversight", List.of(), before, known);
    List<OversightAct> visits =
        cell.getMeetings().entries().stream()
            .filter(meeting -> meeting.getSuperiorMembers().filter(v -> v.count() > 0).isPresent())
            .map(Meeting::getDate)
            .distinct()
            .filter(day -> !visited(cell, day))
            .filter(day -> before.stream().noneMatch(days -> days.contains(day)))
            .filter(day -> more.complete().stream().anyMatch(days -> days.contains(day)))
            .map(day -> visit(cell, day))
            .toList();
    return cell.withOversight(
        new Register<>(Stream.concat(filled.stream(), visits.stream()).toList(), more.complete()));
  }

  private static OversightAct visit(CellRecord cell, LocalDate day) {
    return SuperiorAttendance.builder().date(day).cell(cell.getOrganization().getId()).build();
  }

  private static ScheduleRegistration filled(
      ScheduleRegistration schedule, FactPath path, Set<FactPath> known, int late) {
    ScheduleRegistration to = schedule;
    LocalDate first = schedule.getDate();
    if (known.contains(Filling.detail(path, "due")) && to.getDue().isEmpty()) {
      to = to.withDue(to.getRegistered().orElse(first).minusDays(late));
    }
    if (known.contains(Filling.detail(path, "registered")) && to.getRegistered().isEmpty()) {
      to = to.withRegistered(to.getDue().orElse(first).plusDays(late));
    }
    if (known.contains(Filling.detail(path, "meetingDay")) && to.getMeetingDay().isEmpty()) {
      to = to.withMeetingDay(to.getHeld().orElse(first).minusDays(late));
    }
    if (known.contains(Filling.detail(path, "held")) && to.getHeld().isEmpty()) {
      to = to.withHeld(to.getMeetingDay().orElse(first).plusDays(late));
    }
    return to;
  }
}
