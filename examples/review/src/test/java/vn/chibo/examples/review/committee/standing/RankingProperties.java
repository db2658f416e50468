package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.population.Group;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;

/** The laws of ranks, whatever the scores. */
class RankingProperties {

  private static List<Contender> contenders(long seed, int size) {
    Random random = new Random(seed);
    return IntStream.range(0, size).mapToObj(i -> contender(i, random)).toList();
  }

  private static Contender contender(int number, Random random) {
    OrganizationId id = new OrganizationId(String.valueOf(number));
    Text name = Text.same("Chi bộ " + number);
    if (random.nextInt(5) == 0) {
      Reason reason = List.of(Reason.NOT_REPORTED, Reason.NOT_KNOWN).get(random.nextInt(2));
      Contender.Out out = new Contender.Out(reason, Text.same("x"));
      return new Contender(id, name, Optional.empty(), Optional.of(out));
    }
    int low = random.nextInt(6);
    int width = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
    Quantity score = Quantity.between(Fraction.of(low), Fraction.of(low + width));
    Because because = new Because(Text.same("x"), List.of(), List.of());
    return new Contender(
        id, name, Optional.of(new RankingScore(score, Text.same("x"), because)), Optional.empty());
  }

  private static List<Line> lines(List<Contender> contenders) {
    return new RankedGroup(Group.WHOLE, true, contenders).lines();
  }

  /** The best and the worst rank by the name of the unit; none for who is not ranked. */
  private static Map<String, List<Long>> ranks(List<Line> lines) {
    Map<String, List<Long>> ranks = new HashMap<>();
    for (Line line : lines) {
      if (line.entries().get(2) instanceof Entry.Count best
          && line.entries().get(3) instanceof Entry.Count worst) {
        ranks.put(MadeFacts.text(line.entries().get(1)), List.of(best.number(), worst.number()));
      }
    }
    return ranks;
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void should_lose_nobody(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    List<Contender> all = contenders(seed, size);

    List<Line> lines = lines(all);

    long scored = all.stream().filter(unit -> unit.score().isPresent()).count();
    assertThat(lines.stream().map(line -> MadeFacts.text(line.entries().get(1))))
        .containsExactlyInAnyOrderElementsOf(
            all.stream().map(unit -> unit.name().english()).toList());
    assertThat(ranks(lines)).hasSize((int) scored);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void should_rank_the_same_in_any_order(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    List<Contender> all = contenders(seed, size);
    List<Contender> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(ranks(lines(shuffled))).isEqualTo(ranks(lines(all)));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void should_share_the_rank_when_scores_are_equal_and_never_rank_falsely(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int size) {
    List<Contender> all = contenders(seed, size);
    Map<String, List<Long>> ranks = ranks(lines(all));

    for (Contender one : all) {
      for (Contender other : all) {
        if (one.score().isPresent() && other.score().isPresent()) {
          compare(
              one.score().get().value(),
              other.score().get().value(),
              ranks.get(one.name().english()),
              ranks.get(other.name().english()));
        }
      }
    }
  }

  private static void compare(Quantity one, Quantity other, List<Long> rank, List<Long> otherRank) {
    boolean equal = one.exact().isPresent() && one.exact().equals(other.exact());
    boolean better =
        other.high().isPresent()
            && one.compare(Comparison.MORE_THAN, other.high().get().value()) == Truth.YES;
    boolean overlap = one.meets(other);
    if (equal) {
      assertThat(rank).isEqualTo(otherRank);
    }
    if (better) {
      assertThat(rank.get(0)).isLessThan(otherRank.get(1));
    }
    if (overlap) {
      // The ranges of ranks share a rank: neither stands above the other for certain.
      assertThat(rank.get(0)).isLessThanOrEqualTo(otherRank.get(1));
    }
  }

  @Property(tries = 3, edgeCases = EdgeCasesMode.NONE)
  void should_make_the_same_tables_when_units_come_in_another_order(@ForAll long seed) {
    StandingFacts facts =
        MadeFacts.ofYear(2024).with("1", "2", "3", "4").silent("5").silent("6").facts();
    List<StandingUnit> shuffled = new ArrayList<>(facts.units());
    Collections.shuffle(shuffled, new Random(seed));
    StandingFacts other =
        new StandingFacts(
            facts.organization(),
            facts.own(),
            shuffled,
            facts.reviews(),
            facts.evaluator(),
            facts.period(),
            facts.asOf());

    assertThat(MadeFacts.annexes(other)).isEqualTo(MadeFacts.annexes(facts));
  }
}
