package vn.chibo.evaluator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.outcome.OutcomeCode;

/**
 * In every window of a row at least so many meetings of some kinds: the least number of all windows
 * answers most of it.
 *
 * @param slot the number of the counts
 * @param limit the minimum
 * @param parts the same, window by window
 */
record SpanCounts(int slot, Limit limit, List<CountLeaf> parts) implements Bound<CellRecord> {
  SpanCounts {
    parts = List.copyOf(parts);
  }

  @Override
  public long code(CellRecord cell, CellFacts facts) {
    WindowCounts counts = facts.counts(slot);
    if (limit.meetsWhole(counts.floor())) {
      return OutcomeCode.SATISFIED;
    }
    boolean whole = parts.size() == counts.size();
    return whole && !limit.meetsWhole(counts.closedFloor())
        ? OutcomeCode.VIOLATED
        : open(cell, facts);
  }

  /**
   * The parts as one, empty where they are not all counts that ask for one and the same minimum.
   */
  static Optional<SpanCounts> of(List<? extends Bound<?>> parts) {
    List<CountLeaf> counts = new ArrayList<>();
    for (Bound<?> part : parts) {
      if (!(part instanceof CountLeaf count) || !count.limit().minimum()) {
        return Optional.empty();
      }
      counts.add(count);
    }
    return counts.stream().map(CountLeaf::limit).distinct().count() == 1
        ? Optional.of(new SpanCounts(counts.get(0).slot(), counts.get(0).limit(), counts))
        : Optional.empty();
  }

  private long open(CellRecord cell, CellFacts facts) {
    CodeJoin join = new CodeJoin();
    for (int i = 0; i < parts.size(); i++) {
      join.add(parts.get(i).code(cell, facts));
    }
    return join.all();
  }
}
