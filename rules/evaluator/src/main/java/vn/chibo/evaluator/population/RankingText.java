package vn.chibo.evaluator.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** A ranking as plain text. */
final class RankingText<I> {
  private final Ranking<I> ranking;
  private final Lines lines;

  RankingText(Ranking<I> ranking, Language language) {
    this.ranking = ranking;
    lines = new Lines(language);
  }

  String text() {
    lines.add(0, "ranking", ranking.order().label());
    ranking.groups().forEach(this::group);
    return lines.text();
  }

  private void group(GroupRanking<I> group) {
    lines.add(1, "plain", group.group().name());
    Map<Quantity, List<Ranked<I>>> byRank =
        group.ranked().stream()
            .collect(Collectors.groupingBy(Ranked::rank, LinkedHashMap::new, Collectors.toList()));
    byRank.forEach(this::rank);
    group.ties().forEach(tied -> lines.parts(2, "tied", tied));
    lines.texts(2, "unranked", group.unranked().stream().map(RankingText::unranked));
    if (!group.complete()) {
      lines.add(2, "incomplete");
    }
  }

  private void rank(Quantity rank, List<Ranked<I>> parts) {
    boolean open = rank.high().isEmpty();
    Quantity from = open ? Quantity.exactly(rank.low().orElseThrow().value()) : rank;
    lines.add(
        2,
        open ? "rank-open" : "rank",
        Lines.number(from),
        lines.joined(parts.stream().map(each -> scored(each.part()))));
  }

  private static Text scored(Part<?> part) {
    return EvaluatorMessages.text(
        "population.because", part.label(), Lines.number(part.score().orElse(Quantity.UNKNOWN)));
  }

  private static Text unranked(Part<?> part) {
    Text why =
        part.decision()
            .filter(NotGraded.class::isInstance)
            .map(NotGraded.class::cast)
            .map(RankingText::notGraded)
            .orElseGet(UnplacedReason.SCORE_UNKNOWN::label);
    return EvaluatorMessages.text("population.because", part.label(), why);
  }

  private static Text notGraded(NotGraded decision) {
    return decision
        .reason()
        .map(NotGradedReason::label)
        .map(why -> EvaluatorMessages.text("population.not-graded", why))
        .orElseGet(() -> EvaluatorMessages.text("population.not-graded-unknown"));
  }
}
