package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.DecisionReference;

/**
 * The decided role of one organization, where kind and day leave it open: a special zone is the
 * superior of grassroots organizations or one of them, by written agreement of the Central
 * Organization Commission (Regulation 294-QĐ/TW of 26/05/2025, point 10).
 *
 * @param role the role
 * @param from the first day on which it holds
 * @param decision where it was decided, empty where not known
 */
public record RoleDecision(
    GrassrootsRole role, LocalDate from, Optional<DecisionReference> decision) {
  /** Needs a role and a day. */
  public RoleDecision {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(decision, "decision");
  }
}
