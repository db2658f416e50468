package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;

/**
 * The yearly plan of inspection and supervision of a committee (kế hoạch kiểm tra, giám sát): what
 * is looked at, with which focus, and where.
 *
 * <pre>{@code
 * InspectionPlan.builder()
 *     .committee(new OrganizationId("001"))
 *     .period(DatePeriod.ofYear(2024))
 *     .addItems(new InspectionItem("unity", Text.of("đoàn kết nội bộ", "unity")))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"committee", "period", "items", "focus", "inspections"})
public interface InspectionPlan extends WithInspectionPlan {

  /** The committee that inspects. */
  OrganizationId getCommittee();

  /** The days planned for, usually a year. */
  DatePeriod getPeriod();

  /** The checklist, in the order of the plan. */
  List<@Valid InspectionItem> getItems();

  /** The focus by kind of cell. */
  List<@Valid InspectionFocus> getFocus();

  /** The inspections planned, as far as the plan names them. */
  List<@Valid PlannedInspection> getInspections();

  /**
   * How far the recorded acts keep the plan up to and with the as-of day. An inspection counts for
   * each line that it meets.
   */
  default PlanCoverage coverage(List<? extends OversightAct> acts, LocalDate asOf) {
    return getInspections().stream()
        .map(planned -> planned.coverage(acts, asOf))
        .reduce(PlanCoverage.NONE, PlanCoverage::plus);
  }

  /** Starts a new plan. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InspectionPlan}. */
  final class Builder extends ImmutableInspectionPlan.Builder {
    Builder() {}
  }
}
