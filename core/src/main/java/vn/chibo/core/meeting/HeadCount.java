package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;

/**
 * Attendance as head counts. Every count is optional: what a book does not record stays unknown,
 * unless the counts that it records make up the whole roll; then nobody is left for the others.
 *
 * <pre>{@code
 * HeadCount.builder().members(15).exempted(0).onSpecialDuty(0)
 *     .present(13).excused(1).unexcused(1).build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "members",
  "exempted",
  "onSpecialDuty",
  "suspended",
  "present",
  "excused",
  "unexcused"
})
public non-sealed interface HeadCount extends Attendance, WithHeadCount {

  /** All members on the roll of the cell. */
  Optional<@PositiveOrZero Integer> getMembers();

  /** Members exempted from Party activity. */
  Optional<@PositiveOrZero Integer> getExempted();

  /** Members of the armed forces on special duty. */
  Optional<@PositiveOrZero Integer> getOnSpecialDuty();

  /** Members suspended from activity. */
  Optional<@PositiveOrZero Integer> getSuspended();

  /** Members present, of those who are due to attend. */
  Optional<@PositiveOrZero Integer> getPresent();

  /** Members absent with reason. */
  Optional<@PositiveOrZero Integer> getExcused();

  /** Members absent without reason. */
  Optional<@PositiveOrZero Integer> getUnexcused();

  /**
   * Starts a head count. Building it fails with a {@link vn.chibo.core.fault.FaultException} where
   * a count is negative or the parts exceed the roll.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default Optional<Integer> present() {
    return getPresent();
  }

  @Override
  default Optional<Integer> excused() {
    return orNobody(getExcused());
  }

  @Override
  default Optional<Integer> unexcused() {
    return orNobody(getUnexcused());
  }

  @Override
  default Optional<Integer> counted(AttendanceDenominator denominator) {
    int counted = getMembers().orElse(0);
    boolean known = getMembers().isPresent();
    for (NotCounted standing : NotCounted.values()) {
      if (denominator.excludes(standing)) {
        known &= count(standing).isPresent();
        counted -= count(standing).orElse(0);
      }
    }
    return known ? Optional.of(counted) : Optional.empty();
  }

  private Optional<Integer> count(NotCounted standing) {
    return switch (standing) {
      case EXEMPTED -> orNobody(getExempted());
      case ON_SPECIAL_DUTY -> orNobody(getOnSpecialDuty());
      case SUSPENDED -> getSuspended();
      case EXCUSED -> excused();
    };
  }

  /** Where the known parts make up the roll, as 29 present of 29, nobody is left for the others. */
  private Optional<Integer> orNobody(Optional<Integer> part) {
    return part.isEmpty() && getMembers().filter(roll -> roll == accounted()).isPresent()
        ? Optional.of(0)
        : part;
  }

  /** The members of whom it is known how they stand; a suspended one may be among the absent. */
  private long accounted() {
    return (long) getExempted().orElse(0)
        + getOnSpecialDuty().orElse(0)
        + getPresent().orElse(0)
        + getExcused().orElse(0)
        + getUnexcused().orElse(0);
  }

  /** Refuses negative counts and parts that no roll can hold; raises all faults together. */
  @Value.Check
  default void check() {
    int roll = getMembers().orElse(Integer.MAX_VALUE);
    int exempted = getExempted().orElse(0);
    int onSpecialDuty = getOnSpecialDuty().orElse(0);
    int suspended = getSuspended().orElse(0);
    int present = getPresent().orElse(0);
    int excused = getExcused().orElse(0);
    int unexcused = getUnexcused().orElse(0);
    // One negative count makes the sign of all of them.
    int signs = roll | exempted | onSpecialDuty | suspended | present | excused | unexcused;
    // Suspended members may also stand among the absent, but not among the exempted.
    long parts =
        exempted + Math.max((long) onSpecialDuty + present + excused + unexcused, suspended);
    new Faults()
        .unless(signs >= 0, "negative-count", () -> CoreMessages.text("negative-count"))
        .unless(
            parts <= roll,
            "attendance-above-roll",
            () -> CoreMessages.text("attendance-above-roll", parts, roll))
        .raise();
  }

  /** Builds a {@link HeadCount}. */
  final class Builder extends ImmutableHeadCount.Builder {
    Builder() {}
  }
}
