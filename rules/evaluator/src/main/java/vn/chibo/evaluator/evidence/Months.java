package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.FactPath.Complete;

/** Months of completeness that follow each other, as one period, as readers would say it. */
final class Months {
  private Months() {}

  static List<FactPath> joined(List<FactPath> facts) {
    List<FactPath> joined = new ArrayList<>();
    for (FactPath fact : facts) {
      int last = joined.size() - 1;
      Optional<FactPath> both = last < 0 ? Optional.empty() : joined(joined.get(last), fact);
      if (both.isPresent()) {
        joined.set(last, both.get());
      } else {
        joined.add(fact);
      }
    }
    return joined;
  }

  private static Optional<FactPath> joined(FactPath one, FactPath next) {
    if (!(one.last().orElse(null) instanceof Complete first)
        || !(next.last().orElse(null) instanceof Complete second)) {
      return Optional.empty();
    }
    FactPath parent = new FactPath(one.steps().subList(0, one.steps().size() - 1));
    return first.list().equals(second.list()) && next.within(parent)
        ? joined(first.days(), second.days())
            .map(days -> parent.then(new Complete(first.list(), Optional.of(days))))
        : Optional.empty();
  }

  private static Optional<DatePeriod> joined(Optional<DatePeriod> one, Optional<DatePeriod> next) {
    return one.flatMap(
        from ->
            next.filter(to -> to.start().equals(from.end()))
                .map(to -> new DatePeriod(from.start(), to.end())));
  }
}
