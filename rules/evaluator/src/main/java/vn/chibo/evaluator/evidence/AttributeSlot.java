package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.Set;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.explanation.FactPath;

/** A single attribute, known or not. */
record AttributeSlot<R extends SubjectRecord>(Detail<R> attribute) implements Slot<R> {

  @Override
  public void facts(R record, FactPath at, List<FactPath> found) {
    if (attribute.in(record)) {
      found.add(attribute.path(at));
    }
  }

  @Override
  public R without(R record, FactPath at, Set<FactPath> hidden) {
    return hidden.contains(attribute.path(at)) ? attribute.hide().apply(record) : record;
  }
}
