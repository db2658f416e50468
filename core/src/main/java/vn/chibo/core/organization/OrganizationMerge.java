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
 * Organizations become one (hợp nhất, sáp nhập). One that stands on both sides goes on and takes
 * the others in; otherwise the one that comes of them begins on the day. Of a single old one it is
 * a replacement.
 *
 * <p>What stood directly below an old one comes under the one that takes over, unless it is
 * transferred elsewhere on that day, or its old superior went into several.
 *
 * @param from the old ones, each once
 * @param into the one that takes over
 * @param day the first day of the new state
 * @param decision the decision, empty where not known
 */
public record OrganizationMerge(
    List<OrganizationId> from,
    OrganizationId into,
    LocalDate day,
    Optional<DecisionReference> decision)
    implements OrganizationChange {
  /** Refuses an old one named twice, and a merge that takes nothing in. */
  public OrganizationMerge {
    from = List.copyOf(from);
    Objects.requireNonNull(into, "into");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(decision, "decision");
    new Faults()
        .unless(
            Set.copyOf(from).size() == from.size(),
            "merge-names-twice",
            CoreMessages.text("merge-names-twice", into))
        .unless(
            !List.of(into).containsAll(from),
            "merge-of-nothing",
            CoreMessages.text("merge-of-nothing", into))
        .raise();
  }

  @Override
  public List<OrganizationId> before() {
    return from;
  }

  @Override
  public List<OrganizationId> after() {
    return List.of(into);
  }
}
