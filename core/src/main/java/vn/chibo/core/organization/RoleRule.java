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
 * What a kind of organization may be towards the grassroots in an era. Where it names more than one
 * role, a decision about the organization tells which: {@link RoleDecision}.
 *
 * @param kind the kind
 * @param roles the roles, in the order of {@link GrassrootsRole}
 * @param period the days for which it is said
 * @param citation where it is said, empty where no document is known
 */
public record RoleRule(
    OrganizationKind kind,
    Set<GrassrootsRole> roles,
    DatePeriod period,
    Optional<@Valid Citation> citation)
    implements KindRule {
  /** Copies the roles. */
  public RoleRule {
    Objects.requireNonNull(kind, "kind");
    Set<GrassrootsRole> ordered = EnumSet.noneOf(GrassrootsRole.class);
    ordered.addAll(roles);
    roles = Collections.unmodifiableSet(ordered);
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(citation, "citation");
  }
}
