package vn.chibo.evaluator.population;

import java.util.List;
import java.util.function.ToIntFunction;
import vn.chibo.core.figure.Fraction;

/**
 * A cap with nothing left open: one reading with one rounding.
 *
 * @param reading the reading
 * @param rounding the rounding, stated
 */
record CapLimit(CapReading reading, CapRounding rounding) {

  /** Every way to take the readings, each with every rounding that is possible. */
  static List<CapLimit> all(Cap cap, List<CapReading> readings) {
    return readings.stream()
        .flatMap(
            reading -> cap.rounding().possible().stream().map(each -> new CapLimit(reading, each)))
        .toList();
  }

  static int least(List<CapLimit> limits, ToIntFunction<CapLimit> number) {
    return limits.stream().mapToInt(number).min().orElseThrow();
  }

  static int most(List<CapLimit> limits, ToIntFunction<CapLimit> number) {
    return limits.stream().mapToInt(number).max().orElseThrow();
  }

  /** How many may have the top grade, the grades being as they are. */
  int allowed(KnownGrades grades) {
    return ofBase(grades.base(reading.base()));
  }

  /** By how many the top grade exceeds the number allowed; negative where there is room. */
  int excess(KnownGrades grades) {
    return grades.top() - allowed(grades);
  }

  /**
   * How many of those graded good or better can have the top grade at most, where all others of
   * them are graded good: who leaves the top grade enters the base that excludes it.
   */
  int places(KnownGrades grades) {
    int low = 0;
    int high = grades.top() + grades.good();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      boolean holds = middle <= ofBase(grades.base(reading.base(), middle));
      low = holds ? middle : low;
      high = holds ? high : middle - 1;
    }
    return low;
  }

  private int ofBase(int base) {
    return rounding.of(reading.share().times(Fraction.of(base)));
  }
}
