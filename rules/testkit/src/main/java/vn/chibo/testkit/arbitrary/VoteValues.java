package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.vote.BallotPaper;
import vn.chibo.core.vote.Choice;
import vn.chibo.core.vote.Election;
import vn.chibo.core.vote.ElectionKind;
import vn.chibo.core.vote.ElectionRound;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.OpenVote;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.core.vote.VoteDenominator;
import vn.chibo.core.vote.VoteForm;

/**
 * Votes, ballots and elections, with counts that fit each other; often half or two thirds of all.
 */
final class VoteValues {
  private static final Range HEADS = new Range(3, 60);
  private static final int MOST_OPTIONS = 3;

  private VoteValues() {}

  static void recipes(Recipes all) {
    all.add(VoteCounts.class, draw -> counts(draw, HEADS))
        .add(VoteBase.class, VoteValues::base)
        .add(Majority.class, VoteValues::majority)
        .add(OpenVote.class, VoteValues::openVote)
        .add(BallotPaper.class, draw -> new BallotPaper(candidates(draw, 0, 4)))
        .add(ElectionRound.class, draw -> round(draw, draw.between(1, 3), candidates(draw, 1, 5)))
        .add(Election.class, VoteValues::election)
        .addOpen(Tally.class, (values, type) -> tally(values, type.argument(0)));
  }

  /** Heads and ballots of one vote; what is not counted is not recorded. */
  static VoteCounts counts(Draw draw, Range heads) {
    int members = heads.of(draw);
    int summoned = members - draw.below(Math.min(3, members));
    int present = summoned - draw.below(Math.min(4, summoned));
    int returned = present - draw.below(Math.min(2, present));
    int invalid = draw.below(Math.min(3, returned + 1));
    double known = 0.8;
    return VoteCounts.builder()
        .members(draw.maybe(known, () -> members))
        .officialMembers(draw.maybe(known, () -> summoned))
        .summoned(draw.maybe(known, () -> summoned))
        .present(draw.maybe(known, () -> present))
        .issued(draw.maybe(known, () -> present))
        .returned(draw.maybe(known, () -> returned))
        .valid(returned - invalid)
        .invalid(invalid)
        .build();
  }

  /** Votes for some options, each at most once, together no more than there are valid ballots. */
  static <O> Tally<O> tally(Draw draw, VoteCounts counts, List<O> options) {
    int left = counts.getValid().orElse(0);
    Tally<O> tally = Tally.of(counts);
    for (O option : options) {
      int votes = draw.chance(0.3) ? edge(draw, left) : draw.below(left + 1);
      tally = tally.with(option, votes);
      left -= votes;
    }
    return tally;
  }

  /** Half or two thirds of the ballots, or one vote beside it. */
  private static int edge(Draw draw, int ballots) {
    int at = draw.weighted(2, 1) == 0 ? ballots / 2 : 2 * ballots / 3;
    return Math.max(0, Math.min(ballots, at + Edges.PUBLISHED.side(draw)));
  }

  private static Object tally(Values values, Typed type) {
    List<Object> options =
        type.raw().isEnum()
            ? List.of((Object[]) type.raw().getEnumConstants())
            : values.draw().list(1, MOST_OPTIONS, () -> values.value(type));
    Set<Object> distinct = new LinkedHashSet<>(options);
    return tally(values.draw(), counts(values.draw(), HEADS), List.copyOf(distinct));
  }

  private static OpenVote openVote(Draw draw) {
    Tally<Choice> tally = tally(draw, counts(draw, HEADS), Arrays.asList(Choice.values()));
    int named = tally.votesFor(Choice.IN_FAVOR).orElse(0);
    Map<MemberId, Choice> byMember = new LinkedHashMap<>();
    draw.list(
        0,
        Math.min(named, 4),
        () -> byMember.put(MemberValues.id(byMember.size() + 1), Choice.IN_FAVOR) == null);
    return new OpenVote(tally, byMember);
  }

  private static VoteBase base(Draw draw) {
    VoteDenominator denominator = draw.of(VoteDenominator.values());
    return denominator == VoteDenominator.SUMMONED_LESS_DEDUCTIONS
        ? VoteBase.summonedLess(draw.of(VoteDeduction.values()))
        : VoteBase.of(denominator);
  }

  private static Majority majority(Draw draw) {
    return draw.weighted(3, 1) == 0
        ? Majority.moreThan(Fraction.of(1, 2), base(draw))
        : Majority.atLeast(Fraction.of(2, 3), base(draw));
  }

  private static List<MemberId> candidates(Draw draw, int least, int most) {
    return IntStream.rangeClosed(1, draw.between(least, most)).mapToObj(MemberValues::id).toList();
  }

  private static Election election(Draw draw) {
    List<MemberId> candidates = candidates(draw, 1, 6);
    int seats = draw.between(1, 3);
    LocalDate day = Calendars.day(draw);
    return Election.builder()
        .date(day)
        .kind(draw.maybe(0.8, () -> draw.of(ElectionKind.values())))
        .seats(seats)
        .candidates(candidates)
        .rounds(draw.list(0, 2, () -> round(draw, draw.between(1, seats), candidates)))
        .approvedOn(draw.maybe(0.3, () -> day.plusDays(draw.below(30))))
        .build();
  }

  /** Of every candidate no more votes than valid ballots, in all no more than names on them. */
  static ElectionRound round(Draw draw, int seats, List<MemberId> candidates) {
    VoteCounts counts = counts(draw, HEADS);
    int valid = counts.getValid().orElse(0);
    long names = (long) valid * seats;
    Map<MemberId, Integer> votes = new LinkedHashMap<>();
    for (MemberId candidate : candidates) {
      int most = (int) Math.min(valid, names);
      int got = draw.chance(0.4) ? Math.min(most, edge(draw, valid)) : draw.below(most + 1);
      votes.put(candidate, got);
      names -= got;
    }
    return ElectionRound.builder()
        .form(draw.maybe(0.5, () -> draw.of(VoteForm.values())))
        .seats(seats)
        .candidates(candidates)
        .counts(counts)
        .votes(votes)
        .build();
  }
}
