package vn.chibo.evaluator.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.ScheduleRegistration;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * What is not known of the oversight over a cell: days of the register, days of registrations, and
 * who attended.
 */
final class Oversight {
  private static final String NAME = "oversight";

  private static final Map<String, Function<ScheduleRegistration, Optional<LocalDate>>> DAYS =
      days();

  private Oversight() {}

  private static Map<String, Function<ScheduleRegistration, Optional<LocalDate>>> days() {
    Map<String, Function<ScheduleRegistration, Optional<LocalDate>>> days = new LinkedHashMap<>();
    days.put("due", ScheduleRegistration::getDue);
    days.put("registered", ScheduleRegistration::getRegistered);
    days.put("meetingDay", ScheduleRegistration::getMeetingDay);
    days.put("held", ScheduleRegistration::getHeld);
    return days;
  }

  /** Whether the register tells of a member of a superior committee at a meeting of the day. */
  static boolean attended(CellRecord cell, LocalDate day) {
    return cell.getOversight().within(DatePeriod.ofDay(day)).stream()
        .anyMatch(
            act ->
                act instanceof SuperiorAttendance attendance
                    && attendance.getCell().equals(cell.getOrganization().getId()));
  }

  static boolean complete(CellRecord cell, LocalDate day) {
    return cell.getOversight().gaps(DatePeriod.ofDay(day), day).isEmpty();
  }

  /** The paths of what is not known. */
  static List<FactPath> gaps(CellRecord cell) {
    List<FactPath> gaps = new ArrayList<>();
    Pieces.months(cell.getOversight().complete(), cell.getPeriod())
        .forEach(days -> gaps.add(Pieces.complete(FactPath.RECORD, NAME, days)));
    List<OversightAct> acts = cell.getOversight().entries();
    for (int i = 0; i < acts.size(); i++) {
      FactPath act = path(acts, i);
      if (acts.get(i) instanceof ScheduleRegistration schedule && ofCell(cell, schedule)) {
        DAYS.forEach(
            (name, day) -> {
              if (day.apply(schedule).isEmpty()) {
                gaps.add(act.then(new FactPath.Attribute(name)));
              }
            });
      } else if (Visits.lacksSuperior(cell, acts.get(i))) {
        gaps.add(act.then(Visits.SUPERIOR));
      }
    }
    return gaps;
  }

  private static boolean ofCell(CellRecord cell, ScheduleRegistration schedule) {
    return schedule.getCell().equals(cell.getOrganization().getId());
  }

  private static FactPath path(List<OversightAct> acts, int i) {
    return FactPath.RECORD.then(Registers.entry(NAME, acts, i));
  }

  /**
   * The register with these things known. Where it becomes complete it holds no more entries than
   * before, but for the visits of which the meetings themselves tell.
   */
  static Register<OversightAct> fill(
      CellRecord cell, List<Meeting> meetings, Set<FactPath> known, World world) {
    List<OversightAct> before = cell.getOversight().entries();
    List<OversightAct> acts = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      acts.add(filled(cell, before.get(i), path(before, i), known, world));
    }
    List<DatePeriod> more = Pieces.completed(FactPath.RECORD, NAME, known);
    meetings.stream()
        .filter(meeting -> meeting.getSuperiorMembers().filter(v -> v.count() > 0).isPresent())
        .map(Meeting::getDate)
        .distinct()
        .filter(day -> more.stream().anyMatch(days -> days.contains(day)))
        .filter(day -> !attended(cell, day))
        .forEach(day -> acts.add(Visits.on(day, cell, world)));
    List<DatePeriod> complete = new ArrayList<>(cell.getOversight().complete());
    complete.addAll(more);
    return new Register<>(acts, complete);
  }

  private static OversightAct filled(
      CellRecord cell, OversightAct act, FactPath path, Set<FactPath> known, World world) {
    if (act instanceof ScheduleRegistration schedule) {
      return filled(schedule, path, known, world);
    }
    return act instanceof SuperiorAttendance visit && known.contains(path.then(Visits.SUPERIOR))
        ? Visits.named(visit, cell, world)
        : act;
  }

  /** Registered on the day due and held on the day registered; in a bad world a day later. */
  private static ScheduleRegistration filled(
      ScheduleRegistration schedule, FactPath path, Set<FactPath> known, World world) {
    int late = world.flag() ? 1 : 0;
    ScheduleRegistration filled = schedule;
    for (String name : DAYS.keySet()) {
      if (known.contains(path.then(new FactPath.Attribute(name)))) {
        filled = filled(filled, name, late);
      }
    }
    return filled;
  }

  private static ScheduleRegistration filled(ScheduleRegistration to, String name, int late) {
    LocalDate first = to.getDate();
    return switch (name) {
      case "due" -> to.withDue(to.getRegistered().map(d -> d.minusDays(late)).orElse(first));
      case "registered" -> to.withRegistered(to.getDue().orElse(first).plusDays(late));
      case "meetingDay" ->
          to.withMeetingDay(to.getHeld().map(d -> d.minusDays(late)).orElse(first));
      default -> to.withHeld(to.getMeetingDay().orElse(first).plusDays(late));
    };
  }
}
