package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.ScheduleRegistration;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Seen;

/**
 * Registrations of the days of meetings, by the month for which they are. Those whose day has not
 * come by the last day that is seen are not counted yet.
 *
 * @param weight what a registration of the cell adds
 */
record Schedules(Weight weight) implements Taking<OversightAct> {

  /** What a registration of the cell adds, by the last day that is seen. */
  @FunctionalInterface
  interface Weight {
    Portion of(ScheduleRegistration schedule, LocalDate last);
  }

  @Override
  public Taken of(CellRecord cell, Seen<OversightAct> seen) {
    LocalDate last = seen.days().map(DatePeriod::last).orElse(LocalDate.MIN);
    Counting.Weight<OversightAct> ofCell =
        (record, act) ->
            act instanceof ScheduleRegistration schedule
                    && schedule.getCell().equals(record.getOrganization().getId())
                ? weight.of(schedule, last)
                : Portion.NOTHING;
    return new Weighing<>(CellEntries.SCHEDULES, ofCell, Portion.ANY, true).of(cell, seen);
  }

  /** Registered by the day due, of those due. */
  static Portion due(ScheduleRegistration schedule, LocalDate last) {
    Text missing = lacking("registered", schedule);
    if (schedule.getDue().isEmpty()) {
      return Portion.whether(Truth.UNKNOWN, missing).orNothing(lacking("due", schedule));
    }
    return schedule.getDue().get().isAfter(last)
        ? Portion.NOTHING
        : Portion.whether(schedule.onTime(), missing);
  }

  /** Held on the registered day, of those registered. */
  static Portion held(ScheduleRegistration schedule, LocalDate last) {
    Text missing = lacking("held", schedule);
    Optional<LocalDate> day = schedule.getMeetingDay();
    if (day.isEmpty()) {
      return Portion.whether(Truth.UNKNOWN, missing).orNothing(lacking("meeting-day", schedule));
    }
    return day.get().isAfter(last)
        ? Portion.NOTHING
        : Portion.whether(schedule.heldAsRegistered(), missing);
  }

  private static Text lacking(String fact, ScheduleRegistration schedule) {
    return IndicatorFacts.words(
        "schedule." + fact,
        Stream.of(schedule.getDate().getMonthValue(), schedule.getDate().getYear())
            .map(String::valueOf)
            .toArray());
  }
}
