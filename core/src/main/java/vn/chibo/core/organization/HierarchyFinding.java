package vn.chibo.core.organization;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Text;

/**
 * What was found of one organization on one day. Reality may be so; it is reported, not refused.
 *
 * @param issue what it is
 * @param organization the organization
 * @param parent the one directly above, where the finding is about it
 * @param date the day
 * @param words what readers are told
 * @param citations the clauses that say otherwise; none where it is a matter of sense
 */
public record HierarchyFinding(
    HierarchyIssue issue,
    OrganizationId organization,
    Optional<OrganizationId> parent,
    LocalDate date,
    Text words,
    List<@Valid Citation> citations) {
  /** Copies the citations. */
  public HierarchyFinding {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(words, "words");
    citations = List.copyOf(citations);
  }
}
