package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;

/** A line of an {@link InspectionPlan}: which organization is to be inspected, and when. */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"organization", "kind", "period"})
public interface PlannedInspection extends WithPlannedInspection {

  /** The organization to be inspected. */
  OrganizationId getOrganization();

  /** Inspection or supervision, empty where either will do. */
  Optional<InspectionKind> getKind();

  /** The days within which it is to be. */
  DatePeriod getPeriod();

  /** Whether the act is known to be an inspection of this line, its day left aside. */
  default boolean metBy(OversightAct act) {
    return act instanceof Inspection inspection
        && inspection.getOrganizations().contains(getOrganization())
        && (getKind().isEmpty() || inspection.getKind().equals(getKind()));
  }

  /** How far the recorded acts keep this line up to and with the as-of day. */
  default PlanCoverage coverage(List<? extends OversightAct> acts, LocalDate asOf) {
    return PlanCoverage.of(1, acts.stream().filter(this::metBy).toList(), getPeriod(), asOf);
  }

  /** Starts a new line. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlannedInspection}. */
  final class Builder extends ImmutablePlannedInspection.Builder {
    Builder() {}
  }
}
