package vn.chibo.evaluator.indicator;

import static vn.chibo.evaluator.indicator.CellEntries.ATTENDANCES;
import static vn.chibo.evaluator.indicator.CellEntries.MEETINGS;
import static vn.chibo.evaluator.indicator.CellEntries.SCHEDULES;
import static vn.chibo.evaluator.indicator.Standard.QUARTER;
import static vn.chibo.evaluator.indicator.Standard.meetings;
import static vn.chibo.evaluator.indicator.Standard.share;
import static vn.chibo.evaluator.indicator.Standard.words;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Course;

/** What was prepared and registered before meetings, and who came from above. */
final class OversightIndicators {
  private OversightIndicators() {}

  static Stream<IndicatorDefinition> all() {
    return Stream.of(
            share(
                "meetings_attended",
                "IND-4",
                QUARTER,
                Standard.where("meetings_attended", MEETINGS, OversightIndicators::attended)),
            share("plan_kept", "IND-4", QUARTER, planKept()),
            share(
                "draft_passed_before",
                "IND-5",
                QUARTER,
                meetings("draft_passed_before", MEETINGS, OversightIndicators::passedBefore)),
            share(
                "schedule_registered",
                "IND-5",
                QUARTER,
                schedules("schedule_registered", words("denominator.due"), Schedules::due)),
            share(
                "held_as_registered",
                "IND-5",
                QUARTER,
                schedules("held_as_registered", words("denominator.registered"), Schedules::held)))
        .map(IndicatorDefinition::of);
  }

  private static Counting schedules(String key, Text denominator, Schedules.Weight weight) {
    return new RegisterCounting<OversightAct>(
        words("numerator." + key),
        Optional.of(denominator),
        SCHEDULES,
        Course.OPEN,
        new Schedules(weight));
  }

  private static Counting planKept() {
    return new RegisterCounting<>(
        words("numerator.plan_kept"),
        Optional.of(words("denominator.planned")),
        ATTENDANCES,
        Course.OPEN,
        new PlanKept());
  }

  /**
   * Whether a member of a superior committee was there, by the meeting itself or by the register of
   * what the committees did. Two records that contradict each other leave it unknown.
   */
  private static Portion attended(CellRecord cell, Meeting meeting) {
    Truth told = Standard.truth(meeting.getSuperiorMembers().map(there -> there.count() > 0));
    Truth registered = registered(cell, meeting.getDate());
    if (told != Truth.UNKNOWN && registered == told.negated()) {
      return Portion.whether(Truth.UNKNOWN, Standard.lacking("visits-contradict", meeting))
          .conflicting();
    }
    return Portion.whether(
        told == Truth.UNKNOWN ? registered : told, Standard.lacking("meetings_attended", meeting));
  }

  private static Truth registered(CellRecord cell, LocalDate day) {
    if (recorded(cell, day)) {
      return Truth.YES;
    }
    boolean complete = cell.getOversight().gaps(DatePeriod.ofDay(day), day).isEmpty();
    return complete ? Truth.NO : Truth.UNKNOWN;
  }

  private static boolean recorded(CellRecord cell, LocalDate day) {
    return cell.getOversight().within(DatePeriod.ofDay(day)).stream()
        .anyMatch(
            act ->
                act instanceof SuperiorAttendance attendance
                    && attendance.getCell().equals(cell.getOrganization().getId()));
  }

  /** On the day of the meeting itself nobody knows which came first. */
  private static Truth passedBefore(Meeting meeting) {
    Optional<LocalDate> passed = meeting.getPreparation().flatMap(Preparation::getDraftPassedOn);
    return Standard.truth(
        passed
            .filter(day -> !day.equals(meeting.getDate()))
            .map(day -> day.isBefore(meeting.getDate())));
  }
}
