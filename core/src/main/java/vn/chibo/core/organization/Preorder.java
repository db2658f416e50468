package vn.chibo.core.organization;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The tree of one day in preorder: what stands below a position has the ranks right after its own,
 * so that a subtree is an interval. Among those under one superior the order is that of the
 * register.
 */
final class Preorder {
  private final int[] parents;
  private final int[] positions;
  private final int[] ranks;
  private final int[] sizes;

  /**
   * Orders a tree.
   *
   * @param present the positions in the tree, ascending
   * @param parents by position, {@link Positions#NONE} at the top
   */
  Preorder(int[] present, int[] parents) {
    this.parents = parents;
    positions = new int[present.length];
    ranks = new int[parents.length];
    sizes = new int[present.length];
    Arrays.fill(ranks, Positions.NONE);
    rank(present);
    measure();
  }

  private void rank(int[] present) {
    int top = parents.length;
    Links below = new Links(top + 1);
    for (int position : present) {
      below.add(parents[position] == Positions.NONE ? top : parents[position], position);
    }
    IntStack open = new IntStack(present.length);
    below.forEach(top, open::push);
    for (int rank = 0; rank < positions.length; rank++) {
      int position = open.pop();
      positions[rank] = position;
      ranks[position] = rank;
      below.forEach(position, open::push);
    }
  }

  private void measure() {
    for (int rank = positions.length - 1; rank >= 0; rank--) {
      sizes[rank]++;
      int parent = parents[positions[rank]];
      if (parent != Positions.NONE) {
        sizes[ranks[parent]] += sizes[rank];
      }
    }
  }

  int size() {
    return positions.length;
  }

  /** The rank of a position, {@link Positions#NONE} where it is not in the tree. */
  int rank(int position) {
    return ranks[position];
  }

  int position(int rank) {
    return positions[rank];
  }

  /** The rank after the last one of a subtree. */
  int end(int rank) {
    return rank + sizes[rank];
  }

  int parent(int position) {
    return parents[position];
  }

  /** The positions directly below. */
  IntStream children(int position) {
    int rank = ranks[position];
    return siblings(rank + 1, end(rank));
  }

  /** The positions at the top. */
  IntStream tops() {
    return siblings(0, size());
  }

  private IntStream siblings(int from, int to) {
    return IntStream.iterate(from, rank -> rank < to, this::end).map(this::position);
  }
}
