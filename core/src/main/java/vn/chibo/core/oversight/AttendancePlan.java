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
 * The yearly plan by which members of a superior committee attend meetings of cells (kế hoạch dự
 * sinh hoạt chi bộ).
 *
 * <pre>{@code
 * AttendancePlan plan =
 *     AttendancePlan.builder()
 *         .committee(new OrganizationId("001"))
 *         .period(DatePeriod.ofYear(2024))
 *         .addAttendances(
 *             PlannedAttendance.builder()
 *                 .superior(SuperiorMember.of(new MemberId("0042")))
 *                 .cell(new OrganizationId("003"))
 *                 .period(new Quarter(2024, 1).period())
 *                 .times(1)
 *                 .build())
 *         .build();
 * plan.coverage(record.getOversight().entries(), LocalDate.of(2024, 4, 1)).lacking();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"committee", "period", "attendances"})
public interface AttendancePlan extends WithAttendancePlan {

  /** The committee whose members attend. */
  OrganizationId getCommittee();

  /** The days planned for, usually a year. */
  DatePeriod getPeriod();

  /** The attendances planned, in the order of the plan. */
  List<@Valid PlannedAttendance> getAttendances();

  /**
   * How far the recorded acts keep the plan up to and with the as-of day. An attendance counts for
   * each line that it meets.
   */
  default PlanCoverage coverage(List<? extends OversightAct> acts, LocalDate asOf) {
    return getAttendances().stream()
        .map(planned -> planned.coverage(acts, asOf))
        .reduce(PlanCoverage.NONE, PlanCoverage::plus);
  }

  /** Starts a new plan. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AttendancePlan}. */
  final class Builder extends ImmutableAttendancePlan.Builder {
    Builder() {}
  }
}
