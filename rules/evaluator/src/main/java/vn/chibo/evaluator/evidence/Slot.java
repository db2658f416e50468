package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.Set;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * One attribute of a record: the facts in it, and the record without some of them.
 *
 * @param <R> the record
 */
interface Slot<R extends SubjectRecord> {
  /** Adds the facts, the whole before its details. */
  void facts(R record, FactPath at, List<FactPath> found);

  /** The record in which these facts are hidden; what hangs on them is hidden as well. */
  R without(R record, FactPath at, Set<FactPath> hidden);
}
