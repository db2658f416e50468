package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.evaluator.analysis.Figure.Population;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;

/**
 * The leaves of conditions that are asked of the same subject over the same window, those together
 * that hang on the same unknown: a figure, a population, a judgement.
 */
final class Leaves {
  /** More conditions asked of one population are looked at one by one. */
  private static final int MOST_TOGETHER = 6;

  private final Map<Object, List<Asked>> byUnknown = new LinkedHashMap<>();

  /** The leaves of some conditions by the unknown on which they hang. */
  static Map<Object, List<Asked>> of(List<Asked> conditions) {
    Leaves leaves = new Leaves();
    conditions.forEach(leaves::collect);
    return leaves.apart();
  }

  private void collect(Asked asked) {
    if (Joined.joins(asked.condition())) {
      Joined.parts(asked.condition()).forEach(part -> collect(new Asked(part, asked.figured())));
    } else {
      byUnknown.computeIfAbsent(unknown(asked), key -> new ArrayList<>()).add(asked);
    }
  }

  private Map<Object, List<Asked>> apart() {
    Map<Object, List<Asked>> apart = new LinkedHashMap<>();
    byUnknown.forEach(
        (unknown, leaves) -> {
          if (leaves.size() > MOST_TOGETHER && !(unknown instanceof Figure)) {
            leaves.forEach(leaf -> apart.put(leaf, List.of(leaf)));
          } else {
            apart.put(unknown, leaves);
          }
        });
    return apart;
  }

  /** A leaf whose figure is open, or that no span answers, hangs on nothing but itself. */
  private static Object unknown(Asked asked) {
    return open(asked) || neverAsked(asked) ? asked : unknown(asked.condition()).orElse(asked);
  }

  /** Whether values disagree about what the leaf requires. */
  static boolean open(Asked asked) {
    return requirement(asked.condition())
        .map(asked.figured()::need)
        .filter(Need.OPEN::equals)
        .isPresent();
  }

  /** Whether no span of the calendar falls under the rule of the leaf. */
  static boolean neverAsked(Asked asked) {
    return asked.condition() instanceof Condition.ForEverySpan<?> spans
        && !asked.figured().asks(spans.span());
  }

  static Optional<Requirement> requirement(Condition<?> leaf) {
    if (leaf instanceof Condition.Compare<?> compare) {
      return Optional.of(compare.requirement());
    }
    if (leaf instanceof Condition.Tallied<?> tallied) {
      return Optional.of(tallied.requirement());
    }
    if (leaf instanceof Condition.CountWhere<?, ?> count) {
      return Optional.of(count.requirement());
    }
    if (leaf instanceof Condition.ShareOf<?, ?> share) {
      return Optional.of(share.requirement());
    }
    return leaf instanceof Condition.MeanOf<?, ?> mean
        ? Optional.of(mean.requirement())
        : Optional.empty();
  }

  /** The unknown of a leaf, empty for one that is like no other. */
  private static Optional<Object> unknown(Condition<?> leaf) {
    Optional<Figure> figure = figure(leaf);
    if (figure.isPresent()) {
      return figure.map(Object.class::cast);
    }
    if (leaf instanceof Condition.ForEverySpan<?> spans) {
      return Optional.of(spans.span());
    }
    if (leaf instanceof Condition.ForEvery<?, ?> every) {
      return Optional.of(Population.of(every.parts()));
    }
    if (leaf instanceof Condition.Judgement<?> judgement) {
      return Optional.of(judgement.topic());
    }
    boolean same = leaf instanceof Condition.Decided<?> || leaf instanceof Condition.Permitted<?>;
    return same ? Optional.of(leaf) : Optional.empty();
  }

  /** The figure that a leaf compares. */
  static Optional<Figure> figure(Condition<?> leaf) {
    if (leaf instanceof Condition.Compare<?> compare) {
      return Optional.of(Figure.of(compare.measure()));
    }
    if (leaf instanceof Condition.Tallied<?> tallied) {
      return Optional.of(Figure.of(tallied.tally()));
    }
    if (leaf instanceof Condition.CountWhere<?, ?> count) {
      return Optional.of(new Figure.HowMany(Population.of(count.parts()), count.body()));
    }
    if (leaf instanceof Condition.ShareOf<?, ?> share) {
      return Optional.of(new Figure.Share(Population.of(share.parts()), share.body()));
    }
    return leaf instanceof Condition.MeanOf<?, ?> mean
        ? Optional.of(new Figure.Mean(Population.of(mean.parts()), Figure.of(mean.measure())))
        : Optional.empty();
  }
}
