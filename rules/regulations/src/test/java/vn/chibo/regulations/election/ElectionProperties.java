package vn.chibo.regulations.election;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.election.Elections.RULES;
import static vn.chibo.regulations.election.Elections.kind;
import static vn.chibo.regulations.election.Elections.member;
import static vn.chibo.regulations.election.Elections.members;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.vote.Election;
import vn.chibo.core.vote.ElectionKind;
import vn.chibo.core.vote.ElectionRound;
import vn.chibo.core.vote.VoteForm;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.regulations.vote.Findings;
import vn.chibo.regulations.vote.VotingBody;

/** What holds of every election, on every day. */
class ElectionProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 6000).map(LocalDate.of(2010, 6, 1)::plusDays);
  }

  @Property(tries = 500)
  void should_only_cease_to_know_when_a_fact_is_hidden(
      @ForAll("days") LocalDate day,
      @ForAll VotingBody body,
      @ForAll ElectionKind kind,
      @ForAll VoteForm form,
      @ForAll @IntRange(min = 8, max = 13) int first,
      @ForAll @IntRange(min = 8, max = 11) int last,
      @ForAll @IntRange(min = 3, max = 4) int prepared,
      @ForAll @IntRange(max = 8) int support,
      @ForAll @IntRange(max = 255) int hidden) {
    Election election =
        Election.builder()
            .date(day)
            .kind(kind)
            .seats(3)
            .addAllCandidates(members(4))
            .addRounds(Elections.round(form, first, 11, 10, last))
            .approvedOn(day)
            .build();
    ElectionSetting setting =
        ElectionSetting.of(body)
            .withPrepared(members(prepared))
            .withConveners(Set.of(member(4)))
            .withSupport(Map.of(member(4), support), 20);
    Findings<ElectionQuestion> known = RULES.judge(election, setting);
    Findings<ElectionQuestion> less =
        RULES.judge(masked(election, hidden), masked(setting, hidden));

    for (ElectionQuestion question : ElectionQuestion.values()) {
      assertThat(kind(less, question)).isIn(kind(known, question), OutcomeKind.UNDETERMINED);
    }
  }

  private static Election masked(Election election, int hidden) {
    Election.Builder builder = Election.builder().from(election);
    if ((hidden & 1) != 0) {
      builder.kind(Optional.empty());
    }
    if ((hidden & 2) != 0) {
      builder.approvedOn(Optional.empty());
    }
    Election masked = builder.build();
    if ((hidden & 4) != 0) {
      masked = masked.withCandidates(List.of());
    }
    return (hidden & 8) == 0 ? masked : masked.withRounds(masked(election.getRounds().get(0)));
  }

  /** The form and the votes of the last candidate are hidden. */
  private static ElectionRound masked(ElectionRound round) {
    Map<MemberId, Integer> votes = new LinkedHashMap<>(round.getVotes());
    votes.remove(member(4));
    return ElectionRound.builder().from(round).form(Optional.empty()).build().withVotes(votes);
  }

  private static ElectionSetting masked(ElectionSetting setting, int hidden) {
    return new ElectionSetting(
        setting.body(),
        (hidden & 16) == 0 ? setting.prepared() : Optional.empty(),
        (hidden & 32) == 0 ? setting.conveners() : Optional.empty(),
        (hidden & 64) == 0 ? setting.support() : Map.of(),
        (hidden & 128) == 0 ? setting.asked() : Optional.empty());
  }

  @Property(tries = 300)
  void should_allow_rounded_up_whatever_it_allows_rounded_down(
      @ForAll @IntRange(min = 1, max = 60) int seats, @ForAll @IntRange(max = 30) int surplus) {
    Election election = Elections.election(Elections.IN_190, seats, seats + surplus).build();
    OutcomeKind open = kind(RULES.judge(election, setting()), ElectionQuestion.SURPLUS);
    OutcomeKind down =
        kind(
            RULES.rounding(SurplusRounding.DOWN).judge(election, setting()),
            ElectionQuestion.SURPLUS);
    OutcomeKind up =
        kind(
            RULES.rounding(SurplusRounding.UP).judge(election, setting()),
            ElectionQuestion.SURPLUS);

    assertThat(open).isEqualTo(down == up ? down : OutcomeKind.UNDETERMINED);
    assertThat(down == OutcomeKind.SATISFIED && up == OutcomeKind.VIOLATED).isFalse();
  }

  private static ElectionSetting setting() {
    return ElectionSetting.of(VotingBody.MEMBERS);
  }
}
