package vn.chibo.core.vote;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;

/**
 * The number that a majority is measured by, by name: the facts of a vote give its size.
 *
 * <pre>{@code
 * VoteBase base = VoteBase.summonedLess(VoteDeduction.SUSPENDED, VoteDeduction.TEMPORARY_TRANSFER);
 * }</pre>
 *
 * @param denominator what is counted
 * @param deductions who is left out of those summoned; none for any other denominator
 */
public record VoteBase(VoteDenominator denominator, Set<VoteDeduction> deductions) {

  /** Refuses deductions from anything but those summoned, and a deduction that names nobody. */
  public VoteBase {
    Objects.requireNonNull(denominator, "denominator");
    Set<VoteDeduction> copy = EnumSet.noneOf(VoteDeduction.class);
    copy.addAll(deductions);
    deductions = Collections.unmodifiableSet(copy);
    boolean less = denominator == VoteDenominator.SUMMONED_LESS_DEDUCTIONS;
    new Faults()
        .unless(
            less != deductions.isEmpty(), "vote-deductions", CoreMessages.text("vote-deductions"))
        .raise();
  }

  /**
   * A number without deductions.
   *
   * @throws vn.chibo.core.fault.FaultException if the denominator needs deductions
   */
  public static VoteBase of(VoteDenominator denominator) {
    return new VoteBase(denominator, Set.of());
  }

  /**
   * Those summoned, less the ones named.
   *
   * @throws vn.chibo.core.fault.FaultException if none is named
   */
  public static VoteBase summonedLess(VoteDeduction... deductions) {
    return new VoteBase(VoteDenominator.SUMMONED_LESS_DEDUCTIONS, Set.copyOf(List.of(deductions)));
  }
}
