package vn.chibo.evaluator.plan;

import java.util.Optional;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;

/**
 * Nodes about meetings by their own types. Only the meetings of a cell record carry a selection of
 * meetings, so a node with one is asked of a cell record and of held meetings: the casts here say
 * what the compiler cannot know.
 */
@SuppressWarnings("unchecked")
final class MeetingNodes {
  private MeetingNodes() {}

  static Optional<Condition.ForEvery<CellRecord, HeldMeeting>> of(Condition.ForEvery<?, ?> node) {
    return node.parts()
        .meetings()
        .map(selection -> (Condition.ForEvery<CellRecord, HeldMeeting>) node);
  }

  static Optional<Condition.CountWhere<CellRecord, HeldMeeting>> of(
      Condition.CountWhere<?, ?> node) {
    return node.parts()
        .meetings()
        .map(selection -> (Condition.CountWhere<CellRecord, HeldMeeting>) node);
  }

  static Optional<Condition.Tallied<CellRecord>> of(Condition.Tallied<?> node) {
    return node.tally().counted().map(selection -> (Condition.Tallied<CellRecord>) node);
  }

  /** What is bound of such a node, and the node it was bound of, are of the same subject. */
  static <S, R> Bound<R> bound(Bound<S> bound) {
    return (Bound<R>) (Bound<?>) bound;
  }
}
