package vn.chibo.regulations.annualreview;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.Regrading;
import vn.chibo.core.review.RegradingCause;
import vn.chibo.regulations.data.Provisions;

/**
 * Discipline in a later year for a fault of an earlier one: the earlier year is regraded to not
 * fulfilling. Guidance 25-HD/BTCTW (2023). What the unit detected and remedied itself is weighed by
 * the level above: of that nothing is said here.
 */
public final class RetroactiveDiscipline {
  private RetroactiveDiscipline() {}

  /** The clause. */
  public static Citation citation() {
    return Provisions.of("hd25-2023/retroactive-discipline").citation();
  }

  /**
   * The regrading that is due of the year of the fault, from the day of the decision.
   *
   * @param ofFaultYear the review of the year in which the fault was committed
   * @param decided the day of the disciplinary decision, or of that which increases the penalty
   * @param cause {@link RegradingCause#DISCIPLINE_FOR_EARLIER_FAULT} or {@link
   *     RegradingCause#PENALTY_INCREASED}
   * @return empty where the guidance is not in force on the day, the year is not over, was not
   *     graded in the grades since 2018, or is not fulfilling already
   */
  public static Optional<Regrading> due(
      AnnualReview ofFaultYear, LocalDate decided, RegradingCause cause) {
    Grade failing = Grade.of(QualityGrade.NOT_FULFILLED);
    boolean speaks =
        citation().document().getInForce().filter(days -> days.contains(decided)).isPresent()
            && cause != RegradingCause.FAULT_FOUND_LATER
            && ofFaultYear.getYear() < decided.getYear();
    return ofFaultYear
        .decidedGrade(decided)
        .filter(grade -> speaks && grade instanceof Grade.Quality && !grade.equals(failing))
        .map(
            grade ->
                Regrading.builder()
                    .date(decided)
                    .oldGrade(grade)
                    .newGrade(failing)
                    .cause(cause)
                    .build());
  }
}
