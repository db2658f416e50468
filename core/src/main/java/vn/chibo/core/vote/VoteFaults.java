package vn.chibo.core.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.Faults;

/** What is wrong, or only strange, in the counts of a vote. */
final class VoteFaults {
  private VoteFaults() {}

  /** Counts that no vote can have. */
  static void refuse(VoteCounts counts) {
    long summoned = orMany(counts.getSummoned());
    long deducted = counts.getDeductions().values().stream().mapToLong(Integer::longValue).sum();
    Faults faults = new Faults();
    unless(faults, !negative(counts), "negative-vote-count");
    atMost(
        faults,
        counts.getOfficialMembers().orElse(0),
        orMany(counts.getMembers()),
        "official-members-above-members");
    atMost(faults, deducted, summoned, "deductions-above-summoned");
    atMost(faults, counts.getPresent().orElse(0), summoned, "present-above-summoned");
    ballots(faults, counts);
    faults.raise();
  }

  private static void ballots(Faults faults, VoteCounts counts) {
    long counted = (long) counts.getValid().orElse(0) + counts.getInvalid().orElse(0);
    long returned = counts.getReturned().map(Long::valueOf).orElse(counted);
    boolean all = counts.getValid().isPresent() && counts.getInvalid().isPresent();
    faults.unless(
        all ? counted == returned : counted <= returned,
        "ballots-do-not-add-up",
        CoreMessages.text("ballots-do-not-add-up", counted, returned));
    atMost(faults, returned, orMany(counts.getIssued()), "returned-above-issued");
  }

  /** More ballots than people present. */
  static List<Fault> doubts(VoteCounts counts) {
    long present = orMany(counts.getPresent());
    long returned = new VoteBounds(counts, 0).leastReturned();
    List<Fault> doubts = new ArrayList<>();
    counts
        .getIssued()
        .filter(issued -> issued > present)
        .ifPresent(issued -> doubts.add(fault("issued-above-present", issued, present)));
    if (returned > present) {
      doubts.add(fault("returned-above-present", returned, present));
    }
    return List.copyOf(doubts);
  }

  static Fault fault(String key, Object... arguments) {
    return Fault.of(key, CoreMessages.text(key, arguments));
  }

  static void unless(Faults faults, boolean sound, String key) {
    faults.unless(sound, key, CoreMessages.text(key));
  }

  static void atMost(Faults faults, long part, long whole, String key) {
    faults.unless(part <= whole, key, CoreMessages.text(key, part, whole));
  }

  private static boolean negative(VoteCounts counts) {
    Stream<Integer> heads =
        Stream.of(
                counts.getMembers(),
                counts.getOfficialMembers(),
                counts.getSummoned(),
                counts.getPresent(),
                counts.getIssued(),
                counts.getReturned(),
                counts.getValid(),
                counts.getInvalid())
            .flatMap(Optional::stream);
    return Stream.concat(heads, counts.getDeductions().values().stream()).anyMatch(n -> n < 0);
  }

  private static long orMany(Optional<Integer> count) {
    return count.map(Long::valueOf).orElse(Long.MAX_VALUE);
  }
}
