package vn.chibo.core.organization;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.document.Citation;
import vn.chibo.core.time.DatePeriod;

/**
 * Under which kinds a kind of organization may stand in an era. Rules of one kind and day add up: a
 * parent that any of them names is allowed.
 *
 * @param kind the kind below
 * @param parents the kinds above, in the order of {@link OrganizationKind}
 * @param period the days for which it is said
 * @param citation where it is said, empty where no document is known
 */
public record ParentRule(
    OrganizationKind kind,
    Set<OrganizationKind> parents,
    DatePeriod period,
    Optional<@Valid Citation> citation)
    implements KindRule {
  /** Copies the parents. */
  public ParentRule {
    Objects.requireNonNull(kind, "kind");
    Set<OrganizationKind> ordered = EnumSet.noneOf(OrganizationKind.class);
    ordered.addAll(parents);
    parents = Collections.unmodifiableSet(ordered);
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(citation, "citation");
  }
}
