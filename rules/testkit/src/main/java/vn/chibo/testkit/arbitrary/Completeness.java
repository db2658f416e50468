package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/** For which days a register is complete: from all time to the end of a period, or with a gap. */
final class Completeness {
  private Completeness() {}

  static <T extends Dated> Register<T> register(
      Draw draw, List<T> entries, DatePeriod period, double gaps) {
    return new Register<>(entries, days(draw, period, gaps));
  }

  static <T> Roster<T> roster(Draw draw, List<T> entries, double gaps) {
    return new Roster<>(entries, !draw.chance(gaps));
  }

  /** Complete as a rule, with a gap as often as a fact is missing, and as often hardly at all. */
  private static List<DatePeriod> days(Draw draw, DatePeriod period, double gaps) {
    DatePeriod all = DatePeriod.until(period.last());
    if (!draw.chance(2 * gaps)) {
      return List.of(all);
    }
    return switch (draw.weighted(1, 1, 2)) {
      case 0 -> List.of();
      case 1 -> List.of(period);
      default -> all.minus(List.of(some(draw, period)));
    };
  }

  private static DatePeriod some(Draw draw, DatePeriod period) {
    LocalDate one = Calendars.day(draw, period);
    LocalDate other = Calendars.day(draw, period);
    return one.isAfter(other) ? DatePeriod.ofClosed(other, one) : DatePeriod.ofClosed(one, other);
  }
}
