package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.FactPath.Complete;

/** Days for which a register lacks something, in pieces of which each may become complete. */
final class Pieces {
  private Pieces() {}

  /** The months of a period, and all time before it as one. */
  static List<DatePeriod> months(List<DatePeriod> complete, DatePeriod period) {
    List<DatePeriod> pieces =
        new ArrayList<>(DatePeriod.until(period.start().minusDays(1)).minus(complete));
    period.minus(complete).forEach(gap -> pieces.addAll(Span.MONTH.touching(gap)));
    return pieces;
  }

  static FactPath complete(FactPath at, String register, DatePeriod days) {
    return at.then(new Complete(register, Optional.of(days)));
  }

  /** The days for which a register becomes complete with these things known. */
  static List<DatePeriod> completed(FactPath at, String register, Set<FactPath> known) {
    return known.stream()
        .filter(path -> path.steps().size() == at.steps().size() + 1 && path.within(at))
        .flatMap(path -> path.last().stream())
        .filter(step -> step instanceof Complete days && days.list().equals(register))
        .flatMap(step -> ((Complete) step).days().stream())
        .toList();
  }
}
