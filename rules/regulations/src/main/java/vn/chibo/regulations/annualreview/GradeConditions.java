package vn.chibo.regulations.annualreview;

import static vn.chibo.core.review.QualityGrade.EXCELLENT;
import static vn.chibo.core.review.QualityGrade.FULFILLED;
import static vn.chibo.core.review.QualityGrade.GOOD;
import static vn.chibo.regulations.annualreview.GradeCondition.rule;
import static vn.chibo.regulations.annualreview.GradedAs.CELL;
import static vn.chibo.regulations.annualreview.GradedAs.COLLECTIVE;
import static vn.chibo.regulations.annualreview.GradedAs.LEADER;
import static vn.chibo.regulations.annualreview.GradedAs.MEMBER;
import static vn.chibo.regulations.annualreview.GradedAs.ORGANIZATION;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.OldMemberGrade;
import vn.chibo.core.review.OldOrganizationGrade;
import vn.chibo.core.review.QualityGrade;

/**
 * Which rule bars which grade, of whom. The days of the rules say for which years.
 *
 * <p>Of members from 2018 to 2022 the guidances speak, by which one violation counts once;
 * Regulation 132-QĐ/TW (2018), which does not say so, bars grades of leaders only. The scale of
 * leaders of Regulation 89-QĐ/TW (2017) is not among it: until when it stood beside the other
 * scales is not known, so it bars nothing.
 */
final class GradeConditions {
  /** Every condition, by document. */
  static final List<GradeCondition> ALL =
      List.of(
          rule("hd07-2011/member-excellent", MEMBER).neededFor(OldMemberGrade.EXCELLENT),
          rule("hd07-2011/member-good", MEMBER).neededFor(OldMemberGrade.GOOD),
          rule("hd07-2011/member-fail", MEMBER)
              .neededFor(OldMemberGrade.EXCELLENT, OldMemberGrade.GOOD, OldMemberGrade.FULFILLED),
          rule("hd27-2014/weak", ORGANIZATION).neededAboveWeak(),
          rule("hd27-2014/weak-cell", CELL).neededAboveWeak(),
          rule("hd16-2018/member-excellent", MEMBER).neededFor(EXCELLENT),
          rule("hd16-2018/member-fail", MEMBER).neededAboveNotFulfilled(),
          rule("qd132-2018/individual-fail", LEADER).neededAboveNotFulfilled(),
          rule("qd132-2018/leader-fail", LEADER).neededAboveNotFulfilled(),
          rule("hd21-2019/organization-excellent", ORGANIZATION, CELL).neededFor(EXCELLENT),
          rule("hd21-2019/organization-good", ORGANIZATION, CELL).neededFor(GOOD),
          rule("hd21-2019/organization-fulfilled", ORGANIZATION, CELL).neededFor(FULFILLED),
          rule("hd21-2019/organization-fail", CELL).neededAboveNotFulfilled(),
          rule("hd21-2019/not-graded-under-six-months-organization", ORGANIZATION, CELL, COLLECTIVE)
              .neededForAnyGrade(),
          rule("hd21-2019/collective-fail", COLLECTIVE).neededAboveNotFulfilled(),
          rule("hd21-2019/member-excellent", MEMBER).neededFor(EXCELLENT),
          rule("hd21-2019/member-good", MEMBER).neededFor(GOOD),
          rule("hd21-2019/member-fail", MEMBER).neededAboveNotFulfilled(),
          rule("hd21-2019/sick-leave", MEMBER).neededFor(EXCELLENT, GOOD),
          rule("hd21-2019/who-is-reviewed", MEMBER).neededForAnyGrade(),
          rule("hd21-2019/not-graded-under-six-months", MEMBER).neededForAnyGrade(),
          rule("qd124-2023/excellent", COLLECTIVE).neededFor(EXCELLENT),
          rule("qd124-2023/good-collective", COLLECTIVE).neededFor(GOOD),
          rule("qd124-2023/fulfilled-collective", COLLECTIVE).neededFor(FULFILLED),
          rule("qd124-2023/fail-collective", COLLECTIVE).neededAboveNotFulfilled(),
          rule("qd124-2023/fail-organization", ORGANIZATION, CELL).neededAboveNotFulfilled(),
          rule("qd124-2023/excellent-individual", MEMBER, LEADER).neededFor(EXCELLENT),
          rule("qd124-2023/fail-individual", MEMBER, LEADER).neededAboveNotFulfilled(),
          rule("qd124-2023/not-reviewed", MEMBER).neededForAnyGrade(),
          rule("qd124-2023/exempted-not-reviewed", MEMBER).neededForAnyGrade(),
          rule("qd366-2025/excellent", COLLECTIVE).neededFor(EXCELLENT),
          rule("qd366-2025/good", COLLECTIVE).neededFor(GOOD),
          rule("qd366-2025/fulfilled", COLLECTIVE).neededFor(FULFILLED),
          rule("qd366-2025/fail-others", COLLECTIVE).neededAboveNotFulfilled(),
          rule("qd366-2025/excellent-individual", MEMBER, LEADER).neededFor(EXCELLENT),
          rule("qd366-2025/good-individual", MEMBER, LEADER).neededFor(GOOD),
          rule("qd366-2025/fail-others-individual", MEMBER).neededAboveNotFulfilled(),
          rule("qd366-2025/fail-leader", LEADER).neededAboveNotFulfilled());

  private static final int FIRST_QUALITY_YEAR = 2018;

  private GradeConditions() {}

  /** The conditions of some. */
  static List<GradeCondition> of(GradedAs as) {
    return ALL.stream().filter(condition -> condition.whom().contains(as)).toList();
  }

  /** The grades of a year, the best first; none where none of that time is on record. */
  static List<Grade> grades(int year, GradedAs as) {
    if (year >= FIRST_QUALITY_YEAR) {
      return Arrays.stream(QualityGrade.values()).map(Grade::of).toList();
    }
    return old(as).filter(grade -> grade.years().contains(GradedYear.last(year))).toList();
  }

  private static Stream<Grade> old(GradedAs as) {
    return switch (as) {
      case CELL, ORGANIZATION -> Arrays.stream(OldOrganizationGrade.values()).map(Grade::of);
      case MEMBER -> Arrays.stream(OldMemberGrade.values()).map(Grade::of);
      case COLLECTIVE, LEADER -> Stream.empty();
    };
  }
}
