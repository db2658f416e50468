package vn.chibo.examples.benchmarks.evaluation.workload;

import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.core.record.CellRecord;

/**
 * Many cells in slices, over and over: more than a cache holds, and few enough at a time that the
 * slow are not measured for longer than they were given.
 */
public final class Slices {
  /** How many cells a slice has. */
  public static final int CELLS = 200;

  private final List<List<CellRecord>> slices;
  private int next;

  /** Slices of cells, whose number is a multiple of {@link #CELLS}. */
  public Slices(List<CellRecord> cells) {
    this.slices =
        IntStream.range(0, cells.size() / CELLS)
            .mapToObj(slice -> List.copyOf(cells.subList(slice * CELLS, (slice + 1) * CELLS)))
            .toList();
  }

  /** The next slice, the first after the last. */
  public List<CellRecord> next() {
    List<CellRecord> slice = slices.get(next);
    next = next + 1 == slices.size() ? 0 : next + 1;
    return slice;
  }
}
