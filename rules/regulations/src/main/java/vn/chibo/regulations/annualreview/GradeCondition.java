package vn.chibo.regulations.annualreview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.OldMemberGrade;
import vn.chibo.core.review.OldOrganizationGrade;
import vn.chibo.core.review.QualityGrade;

/**
 * A rule, and the grades that are barred where it is not met.
 *
 * @param rule the id of the rule
 * @param whom who is graded by it
 * @param barred the grades that are then barred
 * @param anyGrade whether then no grade at all is given
 */
record GradeCondition(String rule, Set<GradedAs> whom, Set<Grade> barred, boolean anyGrade) {

  GradeCondition {
    whom = Set.copyOf(whom);
    barred = Set.copyOf(barred);
  }

  /** A rule for some; what it bars is said next. */
  static Asked rule(String rule, GradedAs first, GradedAs... others) {
    return new Asked(rule, EnumSet.of(first, others));
  }

  /**
   * A rule of which it is not said yet what it bars.
   *
   * @param rule the id of the rule
   * @param whom who is graded by it
   */
  record Asked(String rule, Set<GradedAs> whom) {
    /** Only who meets it may have one of these grades. */
    GradeCondition neededFor(QualityGrade... grades) {
      return barring(List.of(grades).stream().map(Grade::of).toList());
    }

    /** The same of members until 2017. */
    GradeCondition neededFor(OldMemberGrade... grades) {
      return barring(List.of(grades).stream().map(Grade::of).toList());
    }

    /** Who does not meet it is not fulfilling. */
    GradeCondition neededAboveNotFulfilled() {
      return neededFor(QualityGrade.EXCELLENT, QualityGrade.GOOD, QualityGrade.FULFILLED);
    }

    /** What does not meet it is weak, as organizations were called until 2017. */
    GradeCondition neededAboveWeak() {
      return barring(
          List.of(
              Grade.of(OldOrganizationGrade.CLEAN_AND_STRONG),
              Grade.of(OldOrganizationGrade.GOOD),
              Grade.of(OldOrganizationGrade.FULFILLED)));
    }

    /** Who does not meet it has no grade. */
    GradeCondition neededForAnyGrade() {
      return new GradeCondition(rule, whom, Set.of(), true);
    }

    private GradeCondition barring(List<Grade> grades) {
      return new GradeCondition(rule, whom, Set.copyOf(grades), false);
    }
  }
}
