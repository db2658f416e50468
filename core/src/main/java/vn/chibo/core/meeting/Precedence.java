package vn.chibo.core.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.SourceStatus;

/** Which step of a procedure comes before which, and on what that rests. */
final class Precedence {
  private final MeetingProcedure procedure;
  private final boolean withUnconfirmed;

  Precedence(MeetingProcedure procedure, boolean withUnconfirmed) {
    this.procedure = procedure;
    this.withUnconfirmed = withUnconfirmed;
  }

  /** Whether what rests on this is enforced. */
  boolean holds(Basis basis) {
    return withUnconfirmed || basis.status() != SourceStatus.UNCONFIRMED;
  }

  /** Why the first comes before the other: an order that says so, or else their stages. */
  Optional<Basis> between(ProcedureStep first, ProcedureStep then) {
    for (StepOrder order : procedure.getOrders()) {
      if (holds(order.basis()) && order.puts(first.getId(), then.getId())) {
        return Optional.of(order.basis());
      }
    }
    return byStage(first, then);
  }

  private Optional<Basis> byStage(ProcedureStep first, ProcedureStep then) {
    Basis both = first.getBasis().weaker(then.getBasis());
    return first.getStage().compareTo(then.getStage()) < 0 && holds(both)
        ? Optional.of(both)
        : Optional.empty();
  }

  /** Whether some steps wait for each other, so that none of them could ever be taken. */
  boolean circular() {
    List<ProcedureStep> left = new ArrayList<>(procedure.getSteps());
    List<ProcedureStep> free = free(left);
    while (!free.isEmpty()) {
      left.removeAll(free);
      free = free(left);
    }
    return !left.isEmpty();
  }

  private List<ProcedureStep> free(List<ProcedureStep> left) {
    return left.stream()
        .filter(step -> left.stream().noneMatch(other -> between(other, step).isPresent()))
        .toList();
  }
}
