package vn.chibo.core.vote;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.figure.Quantity;

/**
 * The heads and ballots of one vote: the numbers that a share can be taken of. Every count is
 * optional; what the minutes do not record stays unknown.
 *
 * <pre>{@code
 * VoteCounts.builder()
 *     .officialMembers(27).summoned(27).putDeductions(VoteDeduction.SUSPENDED, 1).present(25)
 *     .issued(25).returned(25).valid(24).invalid(1)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "members",
  "officialMembers",
  "summoned",
  "deductions",
  "present",
  "issued",
  "returned",
  "valid",
  "invalid"
})
public interface VoteCounts extends WithVoteCounts {

  /** All members of the body that votes; of a cell, official and probationary ones. */
  Optional<@PositiveOrZero Integer> getMembers();

  /** Its official members, present or not. */
  Optional<@PositiveOrZero Integer> getOfficialMembers();

  /** Official members or delegates summoned, those who may be deducted included. */
  Optional<@PositiveOrZero Integer> getSummoned();

  /**
   * How many of those summoned may be deducted for each reason, each person under one reason only.
   * A reason that does not stand here is unknown; zero says that there is nobody.
   */
  Map<VoteDeduction, @PositiveOrZero Integer> getDeductions();

  /** Those present of those summoned; guests and probationary members are never among them. */
  Optional<@PositiveOrZero Integer> getPresent();

  /** Ballots issued. */
  Optional<@PositiveOrZero Integer> getIssued();

  /** Ballots returned. */
  Optional<@PositiveOrZero Integer> getReturned();

  /** Valid ballots. */
  Optional<@PositiveOrZero Integer> getValid();

  /** Invalid ballots. */
  Optional<@PositiveOrZero Integer> getInvalid();

  /** Nothing is known. */
  static VoteCounts unknown() {
    return builder().build();
  }

  /**
   * Starts new counts. Building them fails with a {@link vn.chibo.core.fault.FaultException} where
   * a count is negative or the counts cannot hold together.
   */
  static Builder builder() {
    return new Builder();
  }

  /** What the size of the base can be: exact where it is recorded, else as far as it is bounded. */
  default Quantity possible(VoteBase base) {
    return new VoteBounds(this, 0).of(base);
  }

  /**
   * What is strange and yet may be written in minutes: more ballots issued or returned than people
   * present. Reported, never refused.
   */
  default List<Fault> doubts() {
    return VoteFaults.doubts(this);
  }

  /** Refuses negative counts and counts that cannot hold together; raises all faults at once. */
  @Value.Check
  default void check() {
    VoteFaults.refuse(this);
  }

  /** Builds {@link VoteCounts}. */
  final class Builder extends ImmutableVoteCounts.Builder {
    Builder() {}
  }
}
