package vn.chibo.evaluator;

import java.util.List;

/** What the layers of a parameter come to for a day. */
sealed interface Effective {
  /** No entry holds for the day. */
  Effective NONE = new None();

  /** No entry holds for the day. */
  record None() implements Effective {}

  /**
   * One entry holds.
   *
   * @param entry the entry
   * @param overrides the entries of the layers above, the nearest first
   */
  record Value(ParameterEntry entry, List<ParameterEntry> overrides) implements Effective {}

  /**
   * Entries that disagree, without a clause that lets them.
   *
   * @param entries the entries, the highest first
   */
  record Conflict(List<ParameterEntry> entries) implements Effective {}

  /** Whether both ask the same of a figure. */
  static boolean alike(Effective one, Effective other) {
    if (one instanceof Value a && other instanceof Value b) {
      return a.entry().value().equals(b.entry().value());
    }
    return one.equals(other);
  }
}
