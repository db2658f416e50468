package vn.chibo.core.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.member.MemberId;

class ElectionProperties {
  private static final VoteBase BASE = VoteBase.of(VoteDenominator.SUMMONED);

  /** One round known in full: papers for five candidates, some over-full. */
  @Provide
  Arbitrary<ElectionRound> rounds() {
    Arbitrary<List<List<Integer>>> papers =
        Arbitraries.integers()
            .between(0, 4)
            .list()
            .uniqueElements()
            .ofMaxSize(4)
            .list()
            .ofMaxSize(9);
    return Combinators.combine(Arbitraries.integers().between(1, 3), papers)
        .as(
            (seats, marked) -> {
              ElectionRound round =
                  ElectionRound.count(
                      seats, candidates(), marked.stream().map(ElectionProperties::paper).toList());
              return round.withCounts(round.getCounts().withSummoned(10));
            });
  }

  @Provide
  Arbitrary<Majority> majorities() {
    return Arbitraries.of(Votes.majorities(BASE).toList());
  }

  private static BallotPaper paper(List<Integer> marks) {
    return new BallotPaper(marks.stream().map(candidates()::get).toList());
  }

  private static List<MemberId> candidates() {
    List<MemberId> candidates = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      candidates.add(new MemberId("00" + i));
    }
    return candidates;
  }

  /** Told without the code under test: a seat for all with more votes, then for all equal ones. */
  private static CandidateStanding expected(ElectionRound round, Majority majority, MemberId id) {
    int votes = round.getVotes().get(id);
    long size = round.getCounts().getSummoned().orElseThrow();
    if (!Votes.reached(majority, votes, size)) {
      return CandidateStanding.NOT_REACHED;
    }
    long ahead = round.getVotes().values().stream().filter(other -> other > votes).count();
    long level = round.getVotes().values().stream().filter(other -> other == votes).count();
    if (ahead + level <= round.getSeats()) {
      return CandidateStanding.ELECTED;
    }
    return ahead >= round.getSeats() ? CandidateStanding.OUTVOTED : CandidateStanding.TIED;
  }

  @Property
  void should_stand_as_counting_says_when_all_is_known(
      @ForAll("rounds") ElectionRound round, @ForAll("majorities") Majority majority) {
    ElectionOutcome outcome = round.outcome(majority);

    assertThat(outcome.standings().keySet()).containsExactlyElementsOf(round.getCandidates());
    outcome
        .standings()
        .forEach((id, standing) -> assertThat(standing).isEqualTo(expected(round, majority, id)));
    assertThat(outcome.elected()).hasSizeLessThanOrEqualTo(round.getSeats());
  }

  @Property
  void should_stay_elected_when_votes_rise(
      @ForAll("rounds") ElectionRound round,
      @ForAll("majorities") Majority majority,
      @ForAll @IntRange(min = 0, max = 4) int chosen) {
    MemberId candidate = round.getCandidates().get(chosen);
    Map<MemberId, Integer> votes = new LinkedHashMap<>(round.getVotes());
    votes.merge(candidate, 1, Integer::sum);
    // One more ballot, on which only this name stands.
    VoteCounts counts =
        VoteCounts.builder()
            .from(round.getCounts())
            .returned(round.getCounts().getReturned().orElseThrow() + 1)
            .valid(round.getCounts().getValid().orElseThrow() + 1)
            .build();
    ElectionRound raised = round.withCounts(counts).withVotes(votes);

    if (round.outcome(majority).elected().contains(candidate)) {
      assertThat(raised.outcome(majority).elected()).contains(candidate);
    }
  }

  @Property
  void should_not_depend_on_names_or_their_order(
      @ForAll("rounds") ElectionRound round,
      @ForAll("majorities") Majority majority,
      @ForAll @IntRange(min = 0, max = 4) int turn) {
    List<MemberId> turned = new ArrayList<>(round.getCandidates());
    Collections.rotate(turned, turn);
    Map<MemberId, MemberId> names = new LinkedHashMap<>();
    turned.forEach(id -> names.put(id, new MemberId("new " + names.size())));
    Map<MemberId, Integer> votes = new LinkedHashMap<>();
    turned.forEach(id -> votes.put(names.get(id), round.getVotes().get(id)));
    ElectionRound renamed =
        ElectionRound.builder().from(round).candidates(names.values()).votes(votes).build();

    Map<MemberId, CandidateStanding> standings = renamed.outcome(majority).standings();
    round
        .outcome(majority)
        .standings()
        .forEach((id, standing) -> assertThat(standings).containsEntry(names.get(id), standing));
  }

  /** Every way to hide counts of the round: none makes an answer that the full count denies. */
  @Property(tries = 100)
  void should_never_contradict_a_completion_when_counts_are_hidden(
      @ForAll("rounds") ElectionRound round, @ForAll("majorities") Majority majority) {
    Map<MemberId, CandidateStanding> full = round.outcome(majority).standings();
    for (int mask = 0; mask < 1 << 8; mask++) {
      hidden(round, mask)
          .outcome(majority)
          .standings()
          .forEach(
              (id, standing) -> {
                if (standing != full.get(id) && standing != CandidateStanding.OPEN) {
                  fail("%s, in full %s: %s", standing, full.get(id), round);
                }
              });
    }
  }

  private static ElectionRound hidden(ElectionRound round, int mask) {
    Map<MemberId, Integer> votes = new LinkedHashMap<>();
    for (int i = 0; i < 5; i++) {
      if ((mask >> i & 1) == 1) {
        votes.put(round.getCandidates().get(i), round.getVotes().get(round.getCandidates().get(i)));
      }
    }
    VoteCounts counts = round.getCounts();
    counts = (mask >> 5 & 1) == 1 ? counts : counts.withSummoned(Optional.empty());
    counts = (mask >> 6 & 1) == 1 ? counts : counts.withValid(Optional.empty());
    counts = (mask >> 7 & 1) == 1 ? counts : counts.withInvalid(Optional.empty());
    return round.withVotes(votes).withCounts(counts);
  }
}
