package vn.chibo.core.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;

/** The count of an election round: from papers, and whether votes fit the ballots. */
final class BallotCount {
  private static final long MANY = Long.MAX_VALUE;

  private BallotCount() {}

  static ElectionRound of(int seats, List<MemberId> candidates, List<BallotPaper> papers) {
    Map<MemberId, Integer> votes = new LinkedHashMap<>();
    candidates.forEach(candidate -> votes.put(candidate, 0));
    // A name from outside the list is kept, so that building the round refuses it.
    List<BallotPaper> valid = papers.stream().filter(paper -> paper.validFor(seats)).toList();
    valid.forEach(paper -> paper.names().forEach(name -> votes.merge(name, 1, Integer::sum)));
    return ElectionRound.builder()
        .seats(seats)
        .candidates(candidates)
        .counts(
            VoteCounts.builder()
                .returned(papers.size())
                .valid(valid.size())
                .invalid(papers.size() - valid.size())
                .build())
        .votes(votes)
        .build();
  }

  static void refuse(ElectionRound round) {
    Map<MemberId, Integer> votes = round.getVotes();
    List<MemberId> candidates = round.getCandidates();
    Optional<Long> valid = new VoteBounds(round.getCounts(), 0).mostValid();
    long names = valid.map(ballots -> ballots * Math.max(0, round.getSeats())).orElse(MANY);
    Faults faults = new Faults();
    VoteFaults.unless(faults, round.getSeats() > 0, "seats-not-positive");
    VoteFaults.unless(
        faults, candidates.stream().distinct().count() == candidates.size(), "candidate-twice");
    VoteFaults.unless(faults, candidates.containsAll(votes.keySet()), "votes-for-no-candidate");
    VoteFaults.unless(faults, votes.values().stream().allMatch(n -> n >= 0), "negative-vote-count");
    VoteFaults.atMost(faults, most(votes), valid.orElse(MANY), "candidate-votes-above-valid");
    VoteFaults.atMost(faults, total(votes), names, "names-above-seats");
    faults.raise();
  }

  /** The same round, its votes in the order of its candidates. */
  static ElectionRound inOrder(ElectionRound round) {
    List<MemberId> order =
        round.getCandidates().stream().filter(round.getVotes()::containsKey).toList();
    if (order.equals(List.copyOf(round.getVotes().keySet()))) {
      return round;
    }
    Map<MemberId, Integer> sorted = new LinkedHashMap<>();
    order.forEach(candidate -> sorted.put(candidate, round.getVotes().get(candidate)));
    return round.withVotes(sorted);
  }

  /** The valid ballots that the votes need at least. */
  static long cast(ElectionRound round) {
    long full = -Math.floorDiv(-total(round.getVotes()), round.getSeats());
    return Math.max(most(round.getVotes()), full);
  }

  private static long most(Map<MemberId, Integer> votes) {
    return votes.values().stream().mapToLong(Integer::longValue).max().orElse(0);
  }

  private static long total(Map<MemberId, Integer> votes) {
    return votes.values().stream().mapToLong(Integer::longValue).sum();
  }
}
