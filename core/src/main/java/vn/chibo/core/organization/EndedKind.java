package vn.chibo.core.organization;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.time.DatePeriod;

/**
 * A kind of organization that no longer exists.
 *
 * @param kind the kind
 * @param period the days on which there is none
 * @param citation where it is said, empty where no document is known
 */
public record EndedKind(
    OrganizationKind kind, DatePeriod period, Optional<@Valid Citation> citation)
    implements KindRule {
  /** Needs a kind and a period. */
  public EndedKind {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(citation, "citation");
  }
}
