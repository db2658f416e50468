package vn.chibo.evaluator.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.Judgement;

/**
 * One way in which all items of a sheet may turn out, and the totals that it gives, computed item
 * by item without intervals.
 *
 * @param sheet the sheet
 * @param points the points of each item that is scored; what is not there is not scored
 */
record Completion(ScoreSheet sheet, Map<String, Fraction> points) {

  /** Every completion; a free item has its lowest, its highest and one between. */
  static List<Completion> all(ScoreSheet sheet) {
    List<Completion> all = List.of(new Completion(sheet, Map.of()));
    for (ScoreItem item : sheet.items()) {
      List<Completion> next = new ArrayList<>();
      for (Completion each : all) {
        values(item).forEach(value -> next.add(each.with(item, value)));
        if (item.onlyWhen().isPresent()) {
          next.add(each);
        }
      }
      all = next;
    }
    return all;
  }

  private Completion with(ScoreItem item, Fraction value) {
    Map<String, Fraction> more = new LinkedHashMap<>(points);
    more.put(item.id(), value);
    return new Completion(sheet, more);
  }

  private static Set<Fraction> values(ScoreItem item) {
    if (item.scale() instanceof Scale.Judged judged) {
      return Set.copyOf(judged.levels().stream().map(Level::points).distinct().toList());
    }
    return Set.of(Fraction.ZERO, item.max(), item.max().dividedBy(Fraction.of(3)));
  }

  /** The totals; more than one where the sheet does not say what a rule of it is. */
  Set<Fraction> totals() {
    Set<Fraction> totals = new HashSet<>();
    for (Fraction share : List.of(Fraction.ZERO, Fraction.ONE)) {
      Fraction sum = scaled(groups(false, share)).plus(groups(true, share));
      Fraction cut = Points.min(sum, sheet.total());
      if (sheet.bonusLimit() != BonusLimit.UP_TO_TOTAL) {
        totals.add(sum);
      }
      if (sheet.bonusLimit() != BonusLimit.BEYOND_TOTAL) {
        totals.add(cut);
      }
    }
    return totals;
  }

  /** The share of what is not scored is counted all or nothing where the sheet does not say. */
  private Fraction groups(boolean bonus, Fraction share) {
    return sheet.groups().stream()
        .filter(group -> group.bonus() == bonus)
        .map(group -> ruled(group, items(group, share)))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private Fraction items(ScoreGroup group, Fraction share) {
    return group.items().stream()
        .map(item -> Optional.ofNullable(points.get(item.id())).orElse(left(item, share)))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private Fraction left(ScoreItem item, Fraction share) {
    return switch (sheet.rescaling()) {
      case NONE, PROPORTIONAL -> Fraction.ZERO;
      case FULL_POINTS -> item.max();
      case UNSTATED -> item.max().times(share);
    };
  }

  private static Fraction ruled(ScoreGroup group, Fraction sum) {
    if (group.rule() == GroupRule.ALL_OR_NOTHING) {
      return sum.equals(group.max()) ? sum : Fraction.ZERO;
    }
    Fraction capped = group.rule() == GroupRule.CAPPED ? Points.min(sum, group.max()) : sum;
    return group.floor().map(floor -> Points.max(floor, capped)).orElse(capped);
  }

  private Fraction scaled(Fraction sum) {
    Fraction left =
        sheet.items().stream()
            .filter(item -> !points.containsKey(item.id()))
            .map(ScoreItem::max)
            .reduce(Fraction.ZERO, Fraction::plus);
    return sheet.rescaling() == Rescaling.PROPORTIONAL
        ? sum.times(sheet.total()).dividedBy(sheet.total().minus(left))
        : sum;
  }

  /** Everything that people would judge if it turns out so; nothing contradicts anything. */
  List<Judgement> judgements() {
    Marks marks = Marks.of(sheet.id(), RandomSheets.DAY, ScoreColumn.SELF);
    for (ScoreItem item : sheet.items()) {
      Fraction value = points.get(item.id());
      if (item.onlyWhen().isPresent()) {
        marks = marks.scored(item.id(), value != null);
      }
      if (value != null) {
        marks =
            item.scale() instanceof Scale.Judged judged
                ? judged(marks, item, judged, value)
                : marks.points(item.id(), value);
      }
    }
    for (FatalItem fatal : sheet.fatal()) {
      marks = marks.fatal(fatal.id(), points.size() % 2 == 0);
    }
    return marks.judgements();
  }

  private static Marks judged(Marks marks, ScoreItem item, Scale.Judged scale, Fraction value) {
    Level held =
        scale.levels().stream()
            .filter(level -> level.points().equals(value))
            .findFirst()
            .orElseThrow();
    Marks filled = held.id().equals(Marks.NOT_MET) ? marks : marks.level(item.id(), held.id());
    for (Level other : scale.levels()) {
      if (!other.equals(held)) {
        filled = other.id().equals(Marks.NOT_MET) ? filled : filled.notLevel(item.id(), other.id());
      }
    }
    return filled;
  }

  /** A part of the judgements. */
  static List<Judgement> some(List<Judgement> judgements, Random random) {
    return judgements.stream().filter(judgement -> random.nextBoolean()).toList();
  }
}
