package vn.chibo.examples.review.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Text;

/** What a year ended with: one of the grades since 2018, or none. */
enum DecidedGrade {
  /** Tasks fulfilled excellently. */
  EXCELLENT(QualityGrade.EXCELLENT),
  /** Tasks fulfilled well. */
  GOOD(QualityGrade.GOOD),
  /** Tasks fulfilled. */
  FULFILLED(QualityGrade.FULFILLED),
  /** Tasks not fulfilled. */
  NOT_FULFILLED(QualityGrade.NOT_FULFILLED),
  /** Not graded. */
  NONE(null);

  private final Optional<QualityGrade> grade;

  DecidedGrade(@Nullable QualityGrade grade) {
    this.grade = Optional.ofNullable(grade);
  }

  static DecidedGrade of(QualityGrade grade) {
    return valueOf(grade.name());
  }

  Optional<QualityGrade> grade() {
    return grade;
  }

  Text label() {
    return grade.map(QualityGrade::label).orElse(RegisterMessages.text("label.not-graded"));
  }
}
