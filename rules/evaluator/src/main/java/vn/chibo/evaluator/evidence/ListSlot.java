package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.explanation.FactPath;

/** A list in which absence means nothing: what people judged, what a report states. */
record ListSlot<R extends SubjectRecord, T>(
    String name, Function<R, List<T>> get, BiFunction<R, List<T>, R> with) implements Slot<R> {

  @Override
  public void facts(R record, FactPath at, List<FactPath> found) {
    for (int i = 0; i < get.apply(record).size(); i++) {
      found.add(at.then(new FactPath.Item(name, i)));
    }
  }

  @Override
  public R without(R record, FactPath at, Set<FactPath> hidden) {
    List<T> items = get.apply(record);
    List<T> left = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!hidden.contains(at.then(new FactPath.Item(name, i)))) {
        left.add(items.get(i));
      }
    }
    return left.size() == items.size() ? record : with.apply(record, left);
  }
}
