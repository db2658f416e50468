package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.chibo.core.figure.Fraction;

/**
 * The most points that some items earn in one situation.
 *
 * @param groups the points by group of the sheet
 * @param left the highest points of the items that are not scored in it
 */
record Earned(List<Fraction> groups, Fraction left) {
  Earned {
    groups = List.copyOf(groups);
  }

  static Earned nothing(int groups) {
    return new Earned(Collections.nCopies(groups, Fraction.ZERO), Fraction.ZERO);
  }

  Earned plus(Earned other) {
    List<Fraction> sums = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      sums.add(groups.get(i).plus(other.groups.get(i)));
    }
    return new Earned(sums, left.plus(other.left));
  }

  Earned plus(int group, Fraction points) {
    List<Fraction> sums = new ArrayList<>(groups);
    sums.set(group, sums.get(group).plus(points));
    return new Earned(sums, left);
  }

  Earned leaving(Fraction points) {
    return new Earned(groups, left.plus(points));
  }

  /** Whether it earns as much in every group, and leaves as much to be scaled up. */
  private boolean atLeast(Earned other) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).compareTo(other.groups.get(i)) < 0) {
        return false;
      }
    }
    return left.compareTo(other.left) >= 0;
  }

  /** Adds it to others, of which only those stay that none of the others outdoes. */
  void into(List<Earned> best) {
    if (best.stream().noneMatch(each -> each.atLeast(this))) {
      best.removeIf(this::atLeast);
      best.add(this);
    }
  }
}
