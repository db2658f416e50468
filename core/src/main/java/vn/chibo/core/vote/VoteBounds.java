package vn.chibo.core.vote;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * What the recorded counts leave open for each denominator. Whatever the missing counts are, the
 * true size lies inside.
 *
 * @param counts what is recorded
 * @param cast the ballots that must be valid because votes were counted on them
 */
record VoteBounds(VoteCounts counts, long cast) {

  Quantity of(VoteBase base) {
    return switch (base.denominator()) {
      case ALL_MEMBERS ->
          range(whole(counts.getMembers()), known(counts.getOfficialMembers()), Optional.empty());
      case OFFICIAL_MEMBERS ->
          range(whole(counts.getOfficialMembers()), 0, whole(counts.getMembers()));
      case SUMMONED -> range(whole(counts.getSummoned()), leastSummoned(), Optional.empty());
      case SUMMONED_LESS_DEDUCTIONS -> less(base.deductions());
      case PRESENT -> range(whole(counts.getPresent()), 0, whole(counts.getSummoned()));
      case ISSUED -> range(whole(counts.getIssued()), leastReturned(), Optional.empty());
      case RETURNED -> range(returned(), leastReturned(), whole(counts.getIssued()));
      case VALID -> range(valid(), cast, mostValid());
    };
  }

  /** The most valid ballots that the counts allow, empty where nothing bounds them. */
  Optional<Long> mostValid() {
    return valid()
        .or(
            () ->
                whole(counts.getReturned().or(counts::getIssued))
                    .map(all -> all - known(counts.getInvalid())));
  }

  /** The ballots that must at least have been returned. */
  long leastReturned() {
    long ballots = Math.max(cast, known(counts.getValid())) + known(counts.getInvalid());
    return returned().orElse(ballots);
  }

  /** Nobody is deducted twice, so a deduction that is not recorded takes what the others leave. */
  private Quantity less(Set<VoteDeduction> deductions) {
    long out = deducted(deductions);
    boolean complete = counts.getDeductions().keySet().containsAll(deductions);
    long least = complete ? leastSummoned() : allDeducted();
    return range(
        Optional.empty(), least - out, whole(counts.getSummoned()).map(summoned -> summoned - out));
  }

  private long leastSummoned() {
    return whole(counts.getSummoned()).orElse(Math.max(known(counts.getPresent()), allDeducted()));
  }

  private long allDeducted() {
    return deducted(EnumSet.allOf(VoteDeduction.class));
  }

  private long deducted(Collection<VoteDeduction> deductions) {
    return deductions.stream().mapToLong(d -> counts.getDeductions().getOrDefault(d, 0)).sum();
  }

  private Optional<Long> returned() {
    Optional<Long> invalid = whole(counts.getInvalid());
    return whole(counts.getReturned())
        .or(() -> whole(counts.getValid()).flatMap(valid -> invalid.map(none -> valid + none)));
  }

  private Optional<Long> valid() {
    Optional<Long> invalid = whole(counts.getInvalid());
    return whole(counts.getValid())
        .or(() -> whole(counts.getReturned()).flatMap(all -> invalid.map(none -> all - none)));
  }

  private static Quantity range(Optional<Long> exact, long low, Optional<Long> high) {
    return exact
        .map(Quantity::exactly)
        .orElseGet(
            () ->
                high.map(top -> Quantity.between(Fraction.of(low), Fraction.of(top)))
                    .orElseGet(() -> Quantity.atLeast(Fraction.of(low))));
  }

  private static Optional<Long> whole(Optional<Integer> count) {
    return count.map(Long::valueOf);
  }

  private static long known(Optional<Integer> count) {
    return count.orElse(0);
  }
}
