package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Whether something was done within a time of something else, each as far as its day is known. */
final class TimeLimit {
  private final MemberRecord member;

  TimeLimit(MemberRecord member) {
    this.member = member;
  }

  private interface Within {
    OutcomeKind of(LocalDate first, LocalDate done);
  }

  /**
   * Within so many months to the day of the same number; where the month has none, to its last day
   * or to the next.
   */
  OutcomeKind months(PartialDate first, PartialDate done, int number) {
    return always(
        first,
        done,
        (from, day) -> {
          LocalDate last = from.plusMonths(number);
          return tooShort(from, last) && day.equals(last.plusDays(1))
              ? UNDETERMINED
              : Answers.so(!day.isAfter(last));
        });
  }

  /** Whether so many months are over on a day, by both ways of ending a month that is too short. */
  static OutcomeKind fullMonths(LocalDate first, LocalDate day, int number) {
    LocalDate last = first.plusMonths(number);
    return tooShort(first, last) && day.equals(last)
        ? UNDETERMINED
        : Answers.so(!day.isBefore(last));
  }

  private static boolean tooShort(LocalDate first, LocalDate last) {
    return last.getDayOfMonth() < first.getDayOfMonth();
  }

  OutcomeKind working(PartialDate first, PartialDate done, int number) {
    return always(first, done, (from, day) -> within(from, day, number));
  }

  OutcomeKind calendar(PartialDate first, PartialDate done, int number) {
    return always(first, done, (from, day) -> Answers.so(!day.isAfter(from.plusDays(number))));
  }

  private OutcomeKind within(LocalDate first, LocalDate done, int number) {
    if (!done.isAfter(first)) {
      return Answers.so(true);
    }
    if (ChronoUnit.DAYS.between(first, done) <= number) {
      return Answers.so(true);
    }
    Optional<Long> days =
        member
            .getHolidays()
            .flatMap(c -> c.workingDays(DatePeriod.ofClosed(first.plusDays(1), done)));
    return days.map(d -> Answers.so(d <= number)).orElse(UNDETERMINED);
  }

  /** What holds whatever days they were. */
  private OutcomeKind always(PartialDate first, PartialDate done, Within within) {
    DatePeriod from = first.period();
    DatePeriod to = done.period();
    return Answers.readings(within.of(from.start(), to.last()), within.of(from.last(), to.start()));
  }
}
