package vn.chibo.core.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.MemberId;

/** Decides where candidates stand, by the votes that each has at least and at most. */
final class Standings {
  private final ElectionRound round;
  private final List<Runner> runners;

  Standings(ElectionRound round, Majority majority) {
    this.round = round;
    Quantity size = new VoteBounds(round.getCounts(), BallotCount.cast(round)).of(majority.base());
    this.runners =
        round.getCandidates().stream().map(id -> runner(round, majority, size, id)).toList();
  }

  private static Runner runner(
      ElectionRound round, Majority majority, Quantity size, MemberId candidate) {
    Optional<Long> counted =
        Optional.ofNullable(round.getVotes().get(candidate)).map(Long::valueOf);
    Optional<Long> most = counted.or(new VoteBounds(round.getCounts(), 0)::mostValid);
    long least = counted.orElse(0L);
    Quantity votes =
        most.map(top -> Quantity.between(Fraction.of(least), Fraction.of(top)))
            .orElseGet(() -> Quantity.atLeast(Fraction.of(least)));
    return new Runner(
        candidate, least, most.orElse(Long.MAX_VALUE), majority.reachedBy(votes, size));
  }

  ElectionOutcome outcome() {
    Map<MemberId, CandidateStanding> standings = new LinkedHashMap<>();
    runners.forEach(runner -> standings.put(runner.id(), standing(runner)));
    return new ElectionOutcome(round.getSeats(), standings);
  }

  private CandidateStanding standing(Runner runner) {
    if (runner.reached() == Truth.NO) {
      return CandidateStanding.NOT_REACHED;
    }
    if (runner.reached() == Truth.UNKNOWN) {
      return CandidateStanding.OPEN;
    }
    if (others(runner, runner::maybeCaughtBy) < round.getSeats()) {
      return CandidateStanding.ELECTED;
    }
    if (others(runner, runner::surelyBehind) >= round.getSeats()) {
      return CandidateStanding.OUTVOTED;
    }
    return tied(runner) ? CandidateStanding.TIED : CandidateStanding.OPEN;
  }

  /**
   * All that may be ahead are surely ahead, and those with equal votes do not fit behind them. Who
   * reaches the majority is counted, for votes that are not recorded may be none.
   */
  private boolean tied(Runner runner) {
    long ahead = others(runner, runner::surelyBehind);
    long equal = others(runner, runner::surelyLevelWith);
    return others(runner, runner::maybeBehind) == ahead && ahead + equal + 1 > round.getSeats();
  }

  private long others(Runner runner, Predicate<Runner> test) {
    return runners.stream().filter(other -> !other.id().equals(runner.id())).filter(test).count();
  }

  /** A candidate, the votes at least and at most, and whether the majority is reached. */
  private record Runner(MemberId id, long least, long most, Truth reached) {

    boolean maybeCaughtBy(Runner other) {
      return other.reached != Truth.NO && other.most >= least;
    }

    boolean surelyBehind(Runner other) {
      return other.reached == Truth.YES && other.least > most;
    }

    boolean maybeBehind(Runner other) {
      return other.reached != Truth.NO && other.most > least;
    }

    boolean surelyLevelWith(Runner other) {
      return other.reached == Truth.YES && other.least == most;
    }
  }
}
