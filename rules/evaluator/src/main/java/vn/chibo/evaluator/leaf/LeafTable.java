package vn.chibo.evaluator.leaf;

import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Truth;
import vn.chibo.evaluator.condition.Course;

/**
 * The table of leaves, for one comparison and course: what is decided now comes first, then a gap,
 * then an inexact figure, then the future.
 *
 * @param comparison how the figure must stand
 * @param course what later entries can do to it
 */
public record LeafTable(Comparison comparison, Course course) {

  /**
   * The entry of the table.
   *
   * @param now whether the figure stands so now
   * @param atMost whether it is at most the threshold; asked only for {@code EXACTLY}
   * @param gaps whether the register has gaps in the window up to the day
   * @param future whether the window runs beyond the day
   */
  public Leaf of(Truth now, Truth atMost, boolean gaps, boolean future) {
    if (course != Course.OPEN && (settled(now) || exceeded(atMost))) {
      return now == Truth.YES ? Leaf.SATISFIED : Leaf.VIOLATED;
    }
    if (gaps && (course == Course.RISING || now == Truth.UNKNOWN)) {
      return Leaf.GAP;
    }
    if (now == Truth.UNKNOWN) {
      return Leaf.INEXACT;
    }
    if (future) {
      return now == Truth.YES ? Leaf.HOLDS_SO_FAR : Leaf.NOT_YET;
    }
    return now == Truth.YES ? Leaf.SATISFIED : Leaf.VIOLATED;
  }

  /** A minimum that is reached stays reached; a maximum that is exceeded stays exceeded. */
  private boolean settled(Truth now) {
    return (comparison.minimum() && now == Truth.YES) || (comparison.maximum() && now == Truth.NO);
  }

  private boolean exceeded(Truth atMost) {
    return comparison == Comparison.EXACTLY && atMost == Truth.NO;
  }
}
