package vn.chibo.regulations.membership;

import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.regulations.words.RegulationMessages;

/** What a clause counts when it gives a time; the kind of day stays with the figure. */
public enum Count {
  /** Every day. */
  CALENDAR_DAYS(Unit.DAY),
  /** Working days, by the calendar of days off of the record. */
  WORKING_DAYS(Unit.DAY),
  /** Months. */
  MONTHS(Unit.MONTH),
  /** Years, with the part of a month that has begun. */
  YEARS(Unit.YEAR),
  /** Years, counted in full months. */
  YEARS_IN_FULL_MONTHS(Unit.YEAR);

  private final Unit unit;

  Count(Unit unit) {
    this.unit = unit;
  }

  Unit unit() {
    return unit;
  }

  /** What is counted, in words that say how. */
  Text label(Text what) {
    return RegulationMessages.text("count." + name(), what);
  }

  Quantity of(MemberRecord member, DatePeriod from, DatePeriod to) {
    return switch (this) {
      case CALENDAR_DAYS -> Elapsed.days(from, to);
      case WORKING_DAYS -> Elapsed.workingDays(member.getHolidays(), from, to);
      case MONTHS -> Elapsed.months(from, to);
      case YEARS -> Elapsed.years(from, to);
      case YEARS_IN_FULL_MONTHS -> Elapsed.yearsInFullMonths(from, to);
    };
  }
}
