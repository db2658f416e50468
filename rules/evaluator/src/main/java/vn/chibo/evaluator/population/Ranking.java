package vn.chibo.evaluator.population;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Language;

/**
 * The parts of a population by score, group by group (xếp thứ hạng): equal scores share a rank and
 * the next rank is skipped (1, 1, 3). Scores alone decide, not grades.
 *
 * <pre>{@code
 * Ranking<OrganizationId> ranking = Ranking.of(cells, ScoreOrder.HIGHER_FIRST);
 * ranking.group("ward").orElseThrow().ranked().get(0).rank(); // 1, or 1 to 3
 * }</pre>
 *
 * @param <I> the id of a part
 * @param order which scores are the better ones
 * @param groups the groups, in the order of the population
 */
public record Ranking<I>(ScoreOrder order, List<GroupRanking<I>> groups) {
  /** Copies the list. */
  public Ranking {
    groups = List.copyOf(groups);
  }

  /** Ranks every group. */
  public static <I> Ranking<I> of(Population<I> population, ScoreOrder order) {
    return new Ranking<>(
        order,
        population.byGroup().entrySet().stream()
            .map(
                entry ->
                    new GroupRanker<>(entry.getKey(), entry.getValue(), order)
                        .ranking(population.complete().contains(entry.getKey())))
            .toList());
  }

  /** The ranking of a group, empty where the population has none with that key. */
  public Optional<GroupRanking<I>> group(String key) {
    return groups.stream().filter(each -> each.group().key().equals(key)).findFirst();
  }

  /** The ranking as plain text, as a committee reads it. */
  public String text(Language language) {
    return new RankingText<>(this, language).text();
  }
}
