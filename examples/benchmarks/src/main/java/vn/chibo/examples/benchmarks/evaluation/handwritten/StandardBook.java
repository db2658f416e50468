package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.Arrays;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;

/** The rules of Hà Nội as a program for 2025 would know them: their places, days and figures. */
final class StandardBook {
  static final int MONTHLY = 0;
  static final int THEMATIC_12 = 3;
  static final int DURATION_12 = 4;
  static final int COMBINED_12 = 5;
  static final int SET_LENGTH_12 = 6;
  static final int BESIDES_12 = 8;
  static final int GROUND_12 = 9;
  static final int MERGED_12 = 10;
  static final int QUALITY_12 = 11;
  static final int BESIDES_42 = 20;
  static final int DURATION_42 = 21;
  static final int COMBINED_42 = 22;
  static final int GROUND_42 = 23;
  static final int SET_LENGTH_42 = 24;
  static final int MERGED_42 = 25;
  static final int ATTENDANCE_42 = 26;

  static final int MINUTES = 90;
  static final int COMBINED_MINUTES = 120;
  static final int GOOD_PERCENT = 85;
  static final int PERCENT = 90;
  static final int EXCUSED_IN_A_ROW = 3;

  static final int MONTHS = 12;

  /** The months that begin under the guidance of 2018. */
  static final int MONTHS_12 = 10;

  private static final int YEAR = 2025;
  private static final LocalDate CHANGE = LocalDate.of(YEAR, 10, 28);
  private static final int FIRST_OF_SCHEME = 12;
  private static final int[] NOT_IN_FORCE = {1, 2, 19};
  private static final int[] NO_FIGURE = {7, 28, 29};
  private static final int COMMENDATION = 27;

  private final Regime guidance12;
  private final Regime guidance42;

  StandardBook(LocalDate asOf) {
    DatePeriod year = DatePeriod.ofYear(YEAR);
    this.guidance12 = new Regime(new DatePeriod(year.start(), CHANGE), asOf);
    this.guidance42 = new Regime(new DatePeriod(CHANGE, year.end()), asOf);
  }

  Regime guidance12() {
    return guidance12;
  }

  Regime guidance42() {
    return guidance42;
  }

  /** What the rules say that never speak of a cell in this year. */
  static void fillSilent(long[] codes) {
    for (int rule : NOT_IN_FORCE) {
      codes[rule] = Code.notApplicable(InapplicableReason.NOT_IN_FORCE);
    }
    for (int rule : NO_FIGURE) {
      codes[rule] = Code.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD);
    }
    long other = Code.notApplicable(InapplicableReason.OTHER_SUBJECT);
    Arrays.fill(codes, FIRST_OF_SCHEME, NOT_IN_FORCE[2], other);
    codes[COMMENDATION] = other;
  }
}
