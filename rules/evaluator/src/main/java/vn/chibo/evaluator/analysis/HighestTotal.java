package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.evaluator.score.GroupRule;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.score.ScoreGroup;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreSheet;

/**
 * The highest total of a sheet, without bonus. Where the sheet does not say what becomes of the
 * points of an item that is not scored, they are lost.
 */
final class HighestTotal {
  /** More ways of earning points, of which none outdoes the others, are not looked at. */
  private static final int MOST = 5_000;

  private final ScoreSheet sheet;
  private final List<ScoreGroup> groups;

  HighestTotal(ScoreSheet sheet) {
    this.sheet = sheet;
    this.groups = sheet.groups().stream().filter(group -> !group.bonus()).toList();
  }

  /**
   * The highest total where some items are not scored; empty where there is no such situation, or
   * too many to look at.
   *
   * @param notScored the items that must not be scored
   */
  Optional<Fraction> without(Predicate<ScoreItem> notScored) {
    List<Earned> best = new ArrayList<>(List.of(Earned.nothing(groups.size())));
    List<ScoreItem> items = groups.stream().flatMap(group -> group.items().stream()).toList();
    for (List<ScoreItem> together : Situations.apart(items)) {
      List<Earned> next = new ArrayList<>();
      for (Earned more : earned(together, notScored)) {
        best.forEach(each -> each.plus(more).into(next));
      }
      if (next.isEmpty() || next.size() > MOST) {
        return Optional.empty();
      }
      best = next;
    }
    return best.stream().map(this::total).max(Comparator.naturalOrder());
  }

  private List<Earned> earned(List<ScoreItem> items, Predicate<ScoreItem> notScored) {
    List<Earned> best = new ArrayList<>();
    new Situations(items)
        .all().stream()
            .flatMap(List::stream)
            .filter(
                situation ->
                    items.stream()
                        .filter(notScored)
                        .noneMatch(item -> Situations.scored(item, situation)))
            .forEach(situation -> earned(items, situation).into(best));
    return best;
  }

  private Earned earned(List<ScoreItem> items, Map<ScoreMeasure, Fraction> situation) {
    Earned earned = Earned.nothing(groups.size());
    for (ScoreItem item : items) {
      if (Situations.scored(item, situation)) {
        earned = earned.plus(group(item), Situations.most(item, situation));
      } else if (sheet.rescaling() == Rescaling.FULL_POINTS) {
        earned = earned.plus(group(item), item.max());
      } else {
        earned = earned.leaving(item.max());
      }
    }
    return earned;
  }

  private int group(ScoreItem item) {
    return IntStream.range(0, groups.size())
        .filter(i -> groups.get(i).items().contains(item))
        .findFirst()
        .orElseThrow();
  }

  private Fraction total(Earned earned) {
    Fraction total = Fraction.ZERO;
    for (int i = 0; i < groups.size(); i++) {
      total = total.plus(points(groups.get(i), earned.groups().get(i)));
    }
    return sheet.rescaling() == Rescaling.PROPORTIONAL
        ? total.times(sheet.total()).dividedBy(sheet.total().minus(earned.left()))
        : total;
  }

  private static Fraction points(ScoreGroup group, Fraction sum) {
    boolean lost = group.rule() == GroupRule.ALL_OR_NOTHING && !sum.equals(group.max());
    Fraction ruled = lost ? Fraction.ZERO : Collections.min(List.of(sum, group.max()));
    return group.floor().map(floor -> Collections.max(List.of(floor, ruled))).orElse(ruled);
  }
}
