package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.MonthEnd;
import vn.chibo.core.time.Months;
import vn.chibo.core.time.PartialDate;

/**
 * The probation (thời kỳ dự bị) that follows an admission, first or again. It runs from the
 * ceremony and not from the decision, and lasts the months that the Statutes set (Statutes, 2011,
 * article 5(1)). One who is fit is official from its end, even where cell or committee are late
 * (Regulation 24-QĐ/TW, 2021, point 4.2.2).
 *
 * @param ceremony the day of the ceremony, as far as it is known
 * @param months its length in months, at least 1, as the regulations give it
 */
public record ProbationPeriod(PartialDate ceremony, int months) {
  /**
   * Needs a length.
   *
   * @throws vn.chibo.core.fault.FaultException if the months are below 1; the fault has the key
   *     {@code probation-months-not-positive}
   */
  public ProbationPeriod {
    Objects.requireNonNull(ceremony, "ceremony");
    new Faults()
        .unless(
            months > 0,
            "probation-months-not-positive",
            CoreMessages.text("probation-months-not-positive"))
        .raise();
  }

  /** The probation of an admission, empty where the ceremony is not recorded. */
  public static Optional<ProbationPeriod> of(Admission admission, int months) {
    return admission.getCeremony().map(ceremony -> new ProbationPeriod(ceremony, months));
  }

  /**
   * The days that may be the first after it: the day of the ceremony so many months later, or the
   * last of a month that is too short for it. One day where the ceremony is wholly known.
   */
  public DatePeriod officialFrom() {
    DatePeriod days = ceremony.period();
    return DatePeriod.ofClosed(monthsAfter(days.start()), monthsAfter(days.last()));
  }

  private LocalDate monthsAfter(LocalDate day) {
    return new Months(months, MonthEnd.LAST_DAY).after(day).orElseThrow();
  }

  /** Whether it is over on a day. */
  public Truth servedBy(LocalDate day) {
    if (!officialFrom().last().isAfter(day)) {
      return Truth.YES;
    }
    return officialFrom().start().isAfter(day) ? Truth.NO : Truth.UNKNOWN;
  }
}
