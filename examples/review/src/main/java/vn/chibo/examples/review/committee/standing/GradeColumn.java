package vn.chibo.examples.review.committee.standing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.QualityGrade;

/** Where a review is counted: each in one place. */
enum GradeColumn {
  /** Hoàn thành xuất sắc nhiệm vụ. */
  EXCELLENT,
  /** Hoàn thành tốt nhiệm vụ. */
  GOOD,
  /** Hoàn thành nhiệm vụ. */
  FULFILLED,
  /** Không hoàn thành nhiệm vụ. */
  NOT_FULFILLED,
  /** A grade of another time, which is not converted. */
  OTHER,
  /** No grade, for a reason. */
  NOT_GRADED,
  /** Not decided yet, or not recorded. */
  UNKNOWN;

  /** Of a decision; what is only proposed is not counted as a grade. */
  static GradeColumn of(ReviewState state) {
    if (state.notGraded().isPresent()) {
      return NOT_GRADED;
    }
    return state.decided().map(GradeColumn::of).orElse(UNKNOWN);
  }

  private static GradeColumn of(Grade grade) {
    return grade instanceof Grade.Quality quality ? of(quality.grade()) : OTHER;
  }

  private static GradeColumn of(QualityGrade grade) {
    return switch (grade) {
      case EXCELLENT -> EXCELLENT;
      case GOOD -> GOOD;
      case FULFILLED -> FULFILLED;
      case NOT_FULFILLED -> NOT_FULFILLED;
    };
  }

  static Map<GradeColumn, Integer> count(Stream<ReviewState> states) {
    Map<GradeColumn, Integer> counts = new EnumMap<>(GradeColumn.class);
    Arrays.stream(values()).forEach(column -> counts.put(column, 0));
    states.forEach(state -> counts.merge(of(state), 1, Integer::sum));
    return counts;
  }
}
