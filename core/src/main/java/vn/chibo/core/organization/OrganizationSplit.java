package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.fault.Faults;

/**
 * An organization becomes several (chia, tách). Where it stands on both sides it goes on and the
 * others are taken out of it; otherwise it ends. What stood directly below it needs a transfer:
 * nobody can know to which part it went.
 *
 * @param from the old one
 * @param into those that come of it, at least two, each once
 * @param day the first day of the new state
 * @param decision the decision, empty where not known
 */
public record OrganizationSplit(
    OrganizationId from,
    List<OrganizationId> into,
    LocalDate day,
    Optional<DecisionReference> decision)
    implements OrganizationChange {
  /** Refuses a part named twice, and a split into fewer than two. */
  public OrganizationSplit {
    Objects.requireNonNull(from, "from");
    into = List.copyOf(into);
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(decision, "decision");
    new Faults()
        .unless(
            Set.copyOf(into).size() == into.size(),
            "split-names-twice",
            CoreMessages.text("split-names-twice", from))
        .unless(into.size() > 1, "split-into-one", CoreMessages.text("split-into-one", from))
        .raise();
  }

  @Override
  public List<OrganizationId> before() {
    return List.of(from);
  }

  @Override
  public List<OrganizationId> after() {
    return into;
  }
}
