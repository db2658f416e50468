package vn.chibo.evaluator.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.review.NotGraded;

/** Ranks the parts of one group. */
final class GroupRanker<I> {
  private final Group group;
  private final List<Part<I>> parts;
  private final ScoreOrder order;
  private final Rivals rivals;

  GroupRanker(Group group, List<Part<I>> parts, ScoreOrder order) {
    this.group = group;
    this.parts = parts;
    this.order = order;
    rivals = Rivals.of(parts.stream().filter(GroupRanker::competes).toList(), order);
  }

  /** Who has no score may still get any, unless there is nothing to grade. */
  private static boolean competes(Part<?> part) {
    return part.score().isPresent()
        || part.decision().filter(NotGraded.class::isInstance).isEmpty();
  }

  GroupRanking<I> ranking(boolean complete) {
    List<Ranked<I>> ranked =
        parts.stream()
            .filter(part -> part.score().isPresent())
            .map(part -> new Ranked<>(part, rank(order.turned(part), complete)))
            .sorted(
                Comparator.comparing((Ranked<I> each) -> end(each, Quantity::low))
                    .thenComparing(each -> end(each, Quantity::high)))
            .toList();
    List<Part<I>> unranked = parts.stream().filter(part -> part.score().isEmpty()).toList();
    return new GroupRanking<>(group, complete, ranked, ties(ranked), unranked);
  }

  private static Fraction end(Ranked<?> ranked, Function<Quantity, Optional<Bound>> end) {
    return end.apply(ranked.rank()).map(Bound::value).orElse(Fraction.ZERO);
  }

  private Quantity rank(Quantity score, boolean complete) {
    int best = 1 + rivals.exceed(score);
    int self = score.exact().isPresent() ? 0 : 1;
    int worst = 1 + rivals.mayExceed(score) - self;
    return Counted.between(best, worst - best, complete);
  }

  private static <I> List<List<Part<I>>> ties(List<Ranked<I>> ranked) {
    Map<Fraction, List<Part<I>>> byScore = new LinkedHashMap<>();
    for (Ranked<I> each : ranked) {
      each.part()
          .score()
          .flatMap(Quantity::exact)
          .ifPresent(
              score -> byScore.computeIfAbsent(score, s -> new ArrayList<>()).add(each.part()));
    }
    return byScore.values().stream().filter(tied -> tied.size() > 1).toList();
  }
}
