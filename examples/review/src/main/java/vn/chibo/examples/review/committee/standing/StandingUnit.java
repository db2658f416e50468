package vn.chibo.examples.review.committee.standing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;

/**
 * A unit with what the rules say of its year.
 *
 * @param organization the unit
 * @param reported whether it has reported for the period
 * @param now what the rules say of its record of the year, empty without a record
 * @param previous the same of the record that holds the period before: mostly the same record
 * @param lastYear the same of the year before
 */
record StandingUnit(
    PartyOrganization organization,
    boolean reported,
    Optional<Evaluation> now,
    Optional<Evaluation> previous,
    Optional<Evaluation> lastYear) {

  /** By its id alone: what is said of it is large. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StandingUnit unit && unit.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  OrganizationId id() {
    return organization.getId();
  }

  Text name() {
    return Text.same(organization.getName());
  }

  OrganizationKind kind() {
    return organization.getKind();
  }

  /** Its record of the year. */
  Optional<CellRecord> record() {
    return now.map(evaluation -> (CellRecord) evaluation.record());
  }
}
