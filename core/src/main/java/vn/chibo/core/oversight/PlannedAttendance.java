package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;

/** A line of an {@link AttendancePlan}: who is to attend the meetings of which cell, and when. */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"superior", "cell", "period", "times"})
public interface PlannedAttendance extends WithPlannedAttendance {

  /** Who is to attend. */
  SuperiorMember getSuperior();

  /** The cell. */
  OrganizationId getCell();

  /** The days within which it is to be: a day, a month, a quarter, the year. */
  DatePeriod getPeriod();

  /** The number of meetings to attend, at least 1. */
  @Positive
  int getTimes();

  /** Whether the act is known to be an attendance of this line, its day left aside. */
  default boolean metBy(OversightAct act) {
    return attendedBy(act) == Truth.YES;
  }

  /**
   * Whether the act is an attendance of this line, its day left aside. Unknown where the act is one
   * of the cell and does not tell well enough who attended.
   */
  default Truth attendedBy(OversightAct act) {
    if (!(act instanceof SuperiorAttendance attendance)
        || !attendance.getCell().equals(getCell())) {
      return Truth.NO;
    }
    return attendance.getSuperior().map(who -> who.answers(getSuperior())).orElse(Truth.UNKNOWN);
  }

  /** How far the recorded acts keep this line up to and with the as-of day. */
  default PlanCoverage coverage(List<? extends OversightAct> acts, LocalDate asOf) {
    return PlanCoverage.of(
        getTimes(), acts.stream().filter(this::metBy).toList(), getPeriod(), asOf);
  }

  /** Refuses a line that plans no meeting. */
  @Value.Check
  default void check() {
    new Faults()
        .unless(getTimes() > 0, "times-not-positive", CoreMessages.text("times-not-positive"))
        .raise();
  }

  /** Starts a new line. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlannedAttendance}. */
  final class Builder extends ImmutablePlannedAttendance.Builder {
    Builder() {}
  }
}
