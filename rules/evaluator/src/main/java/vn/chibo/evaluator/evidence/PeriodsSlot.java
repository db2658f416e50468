package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.FactPath;

/** Periods for which nothing is missing. */
record PeriodsSlot<R extends SubjectRecord>(
    String name, Function<R, List<DatePeriod>> get, BiFunction<R, List<DatePeriod>, R> with)
    implements Slot<R> {

  @Override
  public void facts(R record, FactPath at, List<FactPath> found) {
    get.apply(record).forEach(days -> found.add(path(at, days)));
  }

  @Override
  public R without(R record, FactPath at, Set<FactPath> hidden) {
    return with.apply(
        record,
        get.apply(record).stream().filter(days -> !hidden.contains(path(at, days))).toList());
  }

  private FactPath path(FactPath at, DatePeriod days) {
    return at.then(new FactPath.Complete(name, Optional.of(days)));
  }
}
