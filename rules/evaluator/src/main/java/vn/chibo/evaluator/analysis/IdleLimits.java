package vn.chibo.evaluator.analysis;

import java.util.Collections;
import java.util.List;
import vn.chibo.core.figure.Fraction;
import vn.chibo.evaluator.score.GroupRule;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.score.ScoreGroup;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Floors and caps of groups that no sum of their items goes beyond. */
final class IdleLimits implements Check<ScoreSheet> {

  @Override
  public void of(ScoreSheet sheet, Findings findings) {
    for (ScoreGroup group : sheet.groups()) {
      Fraction lowest = lowest(sheet, group);
      group
          .floor()
          .filter(floor -> floor.compareTo(lowest) <= 0)
          .ifPresent(floor -> add(sheet, group, "idle-floor", floor, lowest, findings));
      Fraction highest = sum(group);
      if (group.rule() == GroupRule.CAPPED && highest.compareTo(group.max()) <= 0) {
        add(sheet, group, "idle-cap", group.max(), highest, findings);
      }
    }
  }

  private static Fraction sum(ScoreGroup group) {
    return group.items().stream().map(ScoreItem::max).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** All or nothing is nothing unless every item can only have its highest points. */
  private static Fraction lowest(ScoreSheet sheet, ScoreGroup group) {
    Fraction lowest =
        group.items().stream()
            .map(item -> lowest(sheet, item))
            .reduce(Fraction.ZERO, Fraction::plus);
    boolean all = group.rule() == GroupRule.ALL_OR_NOTHING && lowest.compareTo(group.max()) < 0;
    return all ? Fraction.ZERO : lowest;
  }

  private static Fraction lowest(ScoreSheet sheet, ScoreItem item) {
    Fraction low = item.scale().points().low();
    boolean mayGiveNone = item.onlyWhen().isPresent() && sheet.rescaling() != Rescaling.FULL_POINTS;
    return mayGiveNone ? Collections.min(List.of(low, Fraction.ZERO)) : low;
  }

  private static void add(
      ScoreSheet sheet,
      ScoreGroup group,
      String key,
      Fraction limit,
      Fraction reached,
      Findings findings) {
    findings.add(
        Weakness.of(
                WeaknessCode.IDLE_LIMIT,
                PartKey.group(sheet.id(), group.id()),
                EvaluatorMessages.text("analysis." + key, group.title(), limit, reached),
                Counterexample.points(reached))
            .cited(sheet.citation()));
  }
}
