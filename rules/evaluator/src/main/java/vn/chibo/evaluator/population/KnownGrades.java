package vn.chibo.evaluator.population;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.Grade;

/**
 * How many parts of a group are known to have which grade; each part is counted once.
 *
 * @param top at the grade that is capped
 * @param good at the grade below it
 * @param other at any other grade
 * @param notGraded without a grade, for a reason
 * @param unknown of whom it is not known yet; they may end in any of the other counts
 */
public record KnownGrades(int top, int good, int other, int notGraded, int unknown) {

  static <I> KnownGrades of(Cap cap, List<Part<I>> parts) {
    int top = count(parts, cap.top());
    int good = count(parts, cap.good());
    int graded = (int) parts.stream().filter(part -> part.grade().isPresent()).count();
    int unknown = (int) parts.stream().filter(part -> part.decision().isEmpty()).count();
    return new KnownGrades(
        top, good, graded - top - good, parts.size() - graded - unknown, unknown);
  }

  private static <I> int count(List<Part<I>> parts, Grade grade) {
    return (int) parts.stream().filter(part -> part.grade().equals(Optional.of(grade))).count();
  }

  /** All that are known to be graded. */
  public int graded() {
    return top + good + other;
  }

  /** The worst that can come for a cap: all that are unknown get the top grade. */
  KnownGrades allTop() {
    return new KnownGrades(top + unknown, good, other, notGraded, 0);
  }

  /** The best that can come for a cap: all that are unknown get the grade below. */
  KnownGrades allGood() {
    return new KnownGrades(top, good + unknown, other, notGraded, 0);
  }

  /** So many of the unknown get the top grade, the others none at all. */
  KnownGrades topOnly(int more) {
    return new KnownGrades(top + more, good, other, notGraded + unknown - more, 0);
  }

  /** The number of which a share is taken, where so many have the top grade and the rest good. */
  int base(CapBase base, int atTop) {
    return switch (base) {
      case T_ONLY -> top + good - atTop;
      case T_AND_ABOVE -> top + good;
      case ALL_GRADED -> graded();
    };
  }

  int base(CapBase base) {
    return base(base, top);
  }
}
