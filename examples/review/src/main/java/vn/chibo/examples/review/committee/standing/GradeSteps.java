package vn.chibo.examples.review.committee.standing;

import java.util.Arrays;
import java.util.Optional;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.OldMemberGrade;
import vn.chibo.core.review.OldOrganizationGrade;
import vn.chibo.core.review.QualityGrade;

/** How many grades lie between two: those of two times are never held against each other. */
final class GradeSteps {
  private GradeSteps() {}

  /** By how many grades the second is the better one, below zero where it is the worse. */
  static Optional<Integer> between(Grade first, Grade second) {
    return first.getClass() == second.getClass()
        ? Optional.of(place(first) - place(second))
        : Optional.empty();
  }

  /** 0 for the best of its time. */
  private static int place(Grade grade) {
    if (grade instanceof Grade.Quality quality) {
      return place(QualityGrade.values(), quality.grade());
    }
    return grade instanceof Grade.OldMember old
        ? place(OldMemberGrade.values(), old.grade())
        : place(OldOrganizationGrade.values(), ((Grade.OldOrganization) grade).grade());
  }

  private static int place(Object[] all, Object one) {
    return Arrays.asList(all).indexOf(one);
  }
}
