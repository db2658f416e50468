package vn.chibo.core.meeting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;

/**
 * An order between steps: every step of a group comes before every step of the groups after it. The
 * steps of one group have no order among themselves.
 *
 * @param groups the groups, at least two
 * @param basis what the order rests on
 */
public record StepOrder(List<List<StepId>> groups, @Valid Basis basis) {

  /** Copies the groups; refuses an order of fewer than two. */
  public StepOrder {
    groups = groups.stream().map(List::copyOf).toList();
    Objects.requireNonNull(basis, "basis");
    new Faults()
        .unless(
            groups.size() > 1,
            "order-without-groups",
            () -> CoreMessages.text("order-without-groups"))
        .raise();
  }

  /** Whether the first step is put before the other. */
  public boolean puts(StepId first, StepId then) {
    boolean seen = false;
    for (List<StepId> group : groups) {
      if (seen && group.contains(then)) {
        return true;
      }
      seen |= group.contains(first);
    }
    return false;
  }
}
