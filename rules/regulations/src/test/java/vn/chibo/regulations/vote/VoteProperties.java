package vn.chibo.regulations.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.vote.VoteFacts.VOTES;
import static vn.chibo.regulations.vote.VoteFacts.inFavor;
import static vn.chibo.regulations.vote.VoteFacts.kind;
import static vn.chibo.regulations.vote.VoteFacts.uncounted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.core.vote.VoteOnMatter;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What holds of every rule about votes, on every day. */
class VoteProperties {
  private static final VoteRules ALL = VOTES.switchedOn("qd69-2022/votes");

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 6500).map(LocalDate.of(2010, 6, 1)::plusDays);
  }

  /** One number is summoned and official; some of it is deducted, each for one reason. */
  private static VoteCounts counts(int size, int absent, int suspended) {
    Map<VoteDeduction, Integer> deductions = new EnumMap<>(VoteDeduction.class);
    for (VoteDeduction deduction : VoteDeduction.values()) {
      deductions.put(deduction, 0);
    }
    deductions.put(VoteDeduction.EXEMPTED_AND_ABSENT, absent);
    deductions.put(VoteDeduction.SUSPENDED, suspended);
    return VoteCounts.builder()
        .members(size + 2)
        .officialMembers(size)
        .summoned(size)
        .putAllDeductions(deductions)
        .build();
  }

  @Property(tries = 500)
  void should_never_lose_by_one_vote_more(
      @ForAll VoteMatter matter,
      @ForAll VotingBody body,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 8, max = 60) int size,
      @ForAll @IntRange(max = 5) int absent,
      @ForAll @IntRange(max = 1) int suspended,
      @ForAll @IntRange(max = 59) int votes) {
    VoteRule rule = ALL.on(matter, body, day);
    VoteCounts counts = counts(size, absent, suspended);
    int cast = Math.min(votes, size - absent - suspended - 1);
    OutcomeKind before = kind(rule.judge(inFavor(cast, counts)));
    OutcomeKind after = kind(rule.judge(inFavor(cast + 1, counts)));

    if (before == OutcomeKind.SATISFIED) {
      assertThat(after).isEqualTo(OutcomeKind.SATISFIED);
    }
    if (after == OutcomeKind.VIOLATED) {
      assertThat(before).isEqualTo(OutcomeKind.VIOLATED);
    }
  }

  @Property(tries = 500)
  void should_pass_with_the_votes_needed_and_fail_with_one_less(
      @ForAll VoteMatter matter,
      @ForAll VotingBody body,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 8, max = 60) int size,
      @ForAll @IntRange(max = 5) int absent) {
    VoteRule rule = ALL.on(matter, body, day);
    VoteCounts counts = counts(size, absent, 0);
    Optional<Long> needed = rule.votesNeeded(counts);

    if (needed.isPresent() && rule.readings().stream().allMatch(r -> r.unsettled().isEmpty())) {
      int enough = Math.toIntExact(needed.get());
      assertThat(kind(rule.judge(inFavor(enough, counts)))).isEqualTo(OutcomeKind.SATISFIED);
      assertThat(kind(rule.judge(inFavor(enough - 1, counts)))).isEqualTo(OutcomeKind.VIOLATED);
    }
  }

  @Property(tries = 1000)
  void should_only_cease_to_know_when_a_count_is_hidden(
      @ForAll VoteMatter matter,
      @ForAll VotingBody body,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 8, max = 40) int size,
      @ForAll @IntRange(max = 5) int absent,
      @ForAll @IntRange(max = 1) int suspended,
      @ForAll @IntRange(max = 34) int votes,
      @ForAll @IntRange(max = 31) int hidden) {
    VoteRule rule = ALL.on(matter, body, day);
    VoteCounts counts = counts(size, absent, suspended);
    int cast = Math.min(votes, size - absent - suspended);
    VoteFinding known = rule.judge(inFavor(cast, counts));
    VoteCounts masked = masked(counts, hidden);
    VoteOnMatter vote = (hidden & 16) == 0 ? inFavor(cast, masked) : uncounted(masked);
    VoteFinding less = rule.judge(vote);

    assertThat(kind(less)).isIn(kind(known), OutcomeKind.UNDETERMINED);
    assertThat(less.missing().isEmpty()).isEqualTo(kind(less) != OutcomeKind.UNDETERMINED);
    assertThat(less.citations()).isEqualTo(known.citations());
  }

  private static VoteCounts masked(VoteCounts counts, int hidden) {
    VoteCounts.Builder builder = VoteCounts.builder().from(counts);
    if ((hidden & 1) != 0) {
      builder.members(Optional.empty());
    }
    if ((hidden & 2) != 0) {
      builder.officialMembers(Optional.empty());
    }
    if ((hidden & 4) != 0) {
      builder.summoned(Optional.empty());
    }
    return (hidden & 8) == 0 ? builder.build() : builder.build().withDeductions(Map.of());
  }

  @Property(tries = 300)
  void should_settle_recognition_the_same_way_whatever_is_hidden(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 9) int first,
      @ForAll @IntRange(max = 9) int second,
      @ForAll @IntRange(max = 9) int third,
      @ForAll @IntRange(max = 2) int hidden) {
    VoteCounts nine = VoteFacts.official(9);
    List<VoteOnMatter> votes =
        List.of(inFavor(first, nine), inFavor(second, nine), inFavor(third, nine));
    List<RecognitionRound> known = votes.stream().map(RecognitionRound::of).toList();
    List<RecognitionRound> less = new ArrayList<>(known);
    less.set(hidden, RecognitionRound.of(uncounted(nine)));

    assertThat(VOTES.recognition(less, day).step())
        .isIn(VOTES.recognition(known, day).step(), RecognitionStep.OPEN);
  }
}
