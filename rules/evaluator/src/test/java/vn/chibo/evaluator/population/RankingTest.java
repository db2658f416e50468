package vn.chibo.evaluator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.text.Language.ENGLISH;
import static vn.chibo.core.text.Language.VIETNAMESE;
import static vn.chibo.evaluator.population.Populations.AGENCY;
import static vn.chibo.evaluator.population.Populations.cell;
import static vn.chibo.evaluator.population.Populations.scored;
import static vn.chibo.evaluator.population.Populations.ungraded;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.NotGraded;

/** Ranks by score, exact and not. */
class RankingTest {

  private static List<String> ranks(Population<OrganizationId> cells, ScoreOrder order) {
    return Ranking.of(cells, order).group("ward").orElseThrow().ranked().stream()
        .map(each -> each.part().label().english() + ": " + each.rank())
        .toList();
  }

  @Test
  void should_share_a_rank_and_skip_the_next_when_scores_are_equal() {
    Population<OrganizationId> cells = scored(0, 70, 90, 80, 90);
    assertThat(ranks(cells, ScoreOrder.HIGHER_FIRST))
        .containsExactly("CB 2: 1", "CB 4: 1", "CB 3: 3", "CB 1: 4");
    assertThat(ranks(cells, ScoreOrder.LOWER_FIRST))
        .containsExactly("CB 1: 1", "CB 3: 2", "CB 2: 3", "CB 4: 3");
    assertThat(Ranking.of(cells, ScoreOrder.HIGHER_FIRST).groups().get(0).ties())
        .containsExactly(List.of(cells.parts().get(1), cells.parts().get(3)));
  }

  @Test
  void should_leave_room_for_those_without_a_score_but_not_for_those_who_are_not_graded() {
    Population<OrganizationId> cells =
        Population.of(
                List.of(
                    cell(1).scored(Fraction.of(90)),
                    cell(2).scored(Fraction.of(80)),
                    cell(3),
                    ungraded(4),
                    ungraded(5).scored(Fraction.of(70))))
            .completed();
    assertThat(ranks(cells, ScoreOrder.HIGHER_FIRST))
        .containsExactly("CB 1: [1, 2]", "CB 2: [2, 3]", "CB 5: [3, 4]");
    GroupRanking<OrganizationId> ranking =
        Ranking.of(cells, ScoreOrder.HIGHER_FIRST).groups().get(0);
    assertThat(ranking.unranked()).containsExactly(cell(3), ungraded(4));
    assertThat(ranking.rank(new OrganizationId("2")))
        .contains(Quantity.between(Fraction.of(2), Fraction.of(3)));
    assertThat(ranking.rank(new OrganizationId("3"))).isEmpty();
  }

  @Test
  void should_have_no_worst_rank_when_the_list_may_lack_parts() {
    assertThat(ranks(Population.of(scored(0, 70, 90).parts()), ScoreOrder.HIGHER_FIRST))
        .containsExactly("CB 2: [1, ..)", "CB 1: [2, ..)");
  }

  @Test
  void should_rank_each_group_by_itself() {
    Population<OrganizationId> two =
        Population.of(
                List.of(
                    cell(1).scored(Fraction.of(90)), cell(2).in(AGENCY).scored(Fraction.of(80))))
            .completed();
    Ranking<OrganizationId> ranking = Ranking.of(two, ScoreOrder.HIGHER_FIRST);
    assertThat(ranking.group("agency").orElseThrow().rank(new OrganizationId("2")))
        .contains(Quantity.exactly(1));
    assertThat(ranking.group("none")).isEmpty();
  }

  @Test
  void should_read_like_a_list_of_ranks() {
    Population<OrganizationId> cells =
        Population.of(
            List.of(
                cell(1).scored(Fraction.of(90)),
                cell(2).scored(Fraction.of(90)),
                cell(3).scored(Quantity.between(Fraction.of(85), Fraction.of(95))),
                cell(4),
                ungraded(5),
                new Part<>(
                    new OrganizationId("6"),
                    Optional.empty(),
                    Populations.WARD,
                    Optional.of(new NotGraded(Optional.empty(), Optional.empty())),
                    Optional.empty())));
    Ranking<OrganizationId> ranking = Ranking.of(cells, ScoreOrder.HIGHER_FIRST);
    assertThat(ranking.text(VIETNAMESE))
        .isEqualTo(
            """
            Xếp thứ hạng (điểm cao xếp trước)
              phường (số liệu giả định)
                Hạng 1 hoặc thấp hơn: CB 1 (90); CB 2 (90); CB 3 (từ 85 đến 95)
                Cùng điểm: CB 1; CB 2
                Không xếp hạng: CB 4 (chưa có điểm); CB 5 (không xếp loại: thành lập chưa đủ 6 tháng); 6 (không xếp loại, chưa rõ lý do)
                Danh sách chưa đầy đủ: hạng có thể thấp hơn.
            """);
    assertThat(ranking.text(ENGLISH))
        .isEqualTo(
            """
            Ranking (the higher score first)
              synthetic ward
                Rank 1 or lower: CB 1 (90); CB 2 (90); CB 3 (85 to 95)
                Equal scores: CB 1; CB 2
                Not ranked: CB 4 (no score); CB 5 (not graded: established less than six months ago); 6 (not graded, reason not known)
                The list is incomplete: ranks may be lower.
            """);
    assertThat(Ranking.of(cells.completed(), ScoreOrder.LOWER_FIRST).text(ENGLISH))
        .isEqualTo(
            """
            Ranking (the lower score first)
              synthetic ward
                Rank 1 to 3: CB 1 (90); CB 2 (90)
                Rank 1 to 4: CB 3 (85 to 95)
                Equal scores: CB 1; CB 2
                Not ranked: CB 4 (no score); CB 5 (not graded: established less than six months ago); 6 (not graded, reason not known)
            """);
  }

  private static boolean competes(Part<Integer> part) {
    return part.score().isPresent()
        || part.decision().filter(NotGraded.class::isInstance).isEmpty();
  }

  private static Stream<Fraction> scores(
      Population<Integer> population, List<Part<Integer>> completion) {
    return completion.stream()
        .filter(part -> competes(population.parts().get(part.id())))
        .map(part -> part.score().orElseThrow().exact().orElseThrow());
  }

  @Property(tries = 200)
  void should_give_the_ranks_that_some_completion_gives(@ForAll Random random) {
    Population<Integer> population = SmallPopulations.of(random);
    List<List<Part<Integer>>> all = SmallPopulations.completions(population);
    boolean higher = random.nextBoolean();
    ScoreOrder order = higher ? ScoreOrder.HIGHER_FIRST : ScoreOrder.LOWER_FIRST;
    GroupRanking<Integer> ranking = Ranking.of(population, order).groups().get(0);
    for (Part<Integer> part : population.parts()) {
      Optional<Quantity> expected =
          all.stream()
              .map(
                  completion -> {
                    Fraction own =
                        completion.get(part.id()).score().orElseThrow().exact().orElseThrow();
                    return 1
                        + scores(population, completion)
                            .filter(score -> (score.compareTo(own) > 0) == higher)
                            .filter(score -> !score.equals(own))
                            .count();
                  })
              .map(Quantity::exactly)
              .reduce(Quantity::hull);
      assertThat(ranking.rank(part.id())).isEqualTo(part.score().flatMap(known -> expected));
      assertThat(ranking.unranked().contains(part)).isEqualTo(part.score().isEmpty());
    }
    assertThat(ranking.ranked().size() + ranking.unranked().size())
        .isEqualTo(population.parts().size());
    assertThat(ranking.ranked().stream().map(Ranked::part).toList()).doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void should_tie_exactly_those_with_one_exact_score(@ForAll Random random) {
    Population<Integer> population = SmallPopulations.of(random);
    GroupRanking<Integer> ranking = Ranking.of(population, ScoreOrder.HIGHER_FIRST).groups().get(0);
    for (Part<Integer> one : population.parts()) {
      for (Part<Integer> other : population.parts()) {
        boolean equal =
            one != other
                && one.score().flatMap(Quantity::exact).isPresent()
                && one.score().equals(other.score());
        boolean tied =
            ranking.ties().stream()
                .anyMatch(
                    group -> one != other && new HashSet<>(group).containsAll(List.of(one, other)));
        assertThat(tied).isEqualTo(equal);
      }
    }
  }

  @Property(tries = 200)
  void should_only_narrow_when_more_is_known(@ForAll Random random) {
    Population<Integer> population = SmallPopulations.of(random);
    List<List<Part<Integer>>> all = SmallPopulations.completions(population);
    List<Part<Integer>> scored =
        all.get(random.nextInt(all.size())).stream()
            .map(
                part ->
                    competes(population.parts().get(part.id()))
                        ? part
                        : population.parts().get(part.id()))
            .toList();
    Population<Integer> more = SmallPopulations.somewhat(population, scored, random);
    GroupRanking<Integer> wide = Ranking.of(population, ScoreOrder.HIGHER_FIRST).groups().get(0);
    GroupRanking<Integer> narrow = Ranking.of(more, ScoreOrder.HIGHER_FIRST).groups().get(0);
    for (Ranked<Integer> before : wide.ranked()) {
      assertThat(narrow.rank(before.part().id()).orElseThrow().within(before.rank())).isTrue();
    }
  }
}
