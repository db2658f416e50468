package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.chibo.core.time.DatePeriod;

/** For which days a register is complete: from all time to the end of a period, or with a gap. */
final class Completeness {
  private static final int WHOLE = 1000;

  private Completeness() {}

  static Arbitrary<List<DatePeriod>> of(DatePeriod period, double gaps) {
    DatePeriod all = DatePeriod.until(period.last());
    Arbitrary<List<DatePeriod>> whole = Arbitraries.just(List.of(all));
    int open = (int) (gaps * WHOLE);
    if (open == 0) {
      return whole;
    }
    Arbitrary<List<DatePeriod>> gapped =
        Combinators.combine(MeetingArbitraries.days(period), MeetingArbitraries.days(period))
            .as((one, other) -> all.minus(List.of(between(one, other))));
    Arbitrary<List<DatePeriod>> none = Arbitraries.of(List.of(List.of(), List.of(period)));
    return Arbitraries.frequencyOf(
        Stream.of(
                Tuple.of(Math.max(1, WHOLE - 2 * open), whole),
                Tuple.of(open, gapped),
                Tuple.of(open, none))
            .toList());
  }

  private static DatePeriod between(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? DatePeriod.ofClosed(other, one) : DatePeriod.ofClosed(one, other);
  }
}
