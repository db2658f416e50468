package vn.chibo.evaluator.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.BonusLimit;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.score.ScoreGroup;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.Within;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.ValueWords;

/** Totals and bands that cannot be reached: ever, or where an item is not scored. */
final class ReachableTotals implements Check<ScoreSheet> {

  @Override
  public void of(ScoreSheet sheet, Findings findings) {
    HighestTotal highest = new HighestTotal(sheet);
    Optional<Fraction> ever = highest.without(item -> false);
    if (ever.isEmpty()) {
      findings.notAnalysed(PartKey.of(sheet.id()), sheet.title(), "too-large");
      return;
    }
    ever(sheet, ever.get(), findings);
    List<ScoreItem> left =
        sheet.items().stream().filter(item -> item.onlyWhen().isPresent()).toList();
    for (ScoreItem item : left) {
      highest
          .without(item::equals)
          .filter(total -> total.compareTo(ever.get()) < 0)
          .ifPresent(total -> notScored(sheet, item, total, findings));
    }
    highest.without(left::contains).ifPresent(total -> bands(sheet, ever.get(), total, findings));
  }

  private static void ever(ScoreSheet sheet, Fraction highest, Findings findings) {
    if (highest.compareTo(sheet.total()) < 0) {
      Text words = EvaluatorMessages.text("analysis.total-unreachable", sheet.total(), highest);
      add(sheet, WeaknessCode.TOTAL_UNREACHABLE, PartKey.of(sheet.id()), words, highest, findings);
    }
    Fraction lifted = lifted(sheet, highest);
    for (Band band : sheet.bands()) {
      if (above(band, lifted)) {
        add(sheet, band, "band-unreachable", lifted, findings);
      }
    }
  }

  /** The highest total with all that a bonus can lift it by. */
  private static Fraction lifted(ScoreSheet sheet, Fraction total) {
    Fraction lifted =
        sheet.groups().stream()
            .filter(ScoreGroup::bonus)
            .map(ScoreGroup::max)
            .reduce(total, Fraction::plus);
    return sheet.bonusLimit() == BonusLimit.UP_TO_TOTAL
        ? Collections.min(List.of(lifted, sheet.total()))
        : lifted;
  }

  /** Whether the band begins above a total. */
  private static boolean above(Band band, Fraction total) {
    return band.range()
        .low()
        .filter(low -> low.value().compareTo(total) > 0 || touches(low, total))
        .isPresent();
  }

  private static boolean touches(Bound low, Fraction total) {
    return low.value().equals(total) && !low.inclusive();
  }

  private static void notScored(
      ScoreSheet sheet, ScoreItem item, Fraction total, Findings findings) {
    String key = sheet.rescaling() == Rescaling.UNSTATED ? "unstated" : "lost";
    Text words =
        EvaluatorMessages.text(
            "analysis.not-scored." + key, item.title(), item.max(), total, sheet.total());
    Text shown =
        EvaluatorMessages.text("analysis.highest", outside(item.onlyWhen().orElseThrow()), total);
    findings.add(
        Weakness.of(
                WeaknessCode.TOTAL_UNREACHABLE,
                PartKey.item(sheet.id(), item.id()),
                words,
                Counterexample.of(total, shown))
            .cited(sheet.citation()));
  }

  /** A value for which an item is not scored. */
  private static Text outside(Within when) {
    ScoreMeasure measure = when.measure();
    Text value =
        Stretch.of(LevelGaps.domain(measure), List.of(when.range())).stream()
            .filter(stretch -> stretch.within().isEmpty())
            .findFirst()
            .map(stretch -> ValueWords.text(stretch.first(), measure.unit()))
            .orElseThrow();
    return EvaluatorMessages.text("analysis.labelled", measure.label(), value);
  }

  private static void bands(ScoreSheet sheet, Fraction ever, Fraction total, Findings findings) {
    Fraction lifted = lifted(sheet, total);
    for (Band band : sheet.bands()) {
      if (above(band, lifted) && !above(band, lifted(sheet, ever))) {
        add(sheet, band, "band-not-scored", lifted, findings);
      }
    }
  }

  private static void add(
      ScoreSheet sheet, Band band, String key, Fraction highest, Findings findings) {
    Text words = EvaluatorMessages.text("analysis." + key, band.label(), highest);
    PartKey part = PartKey.band(sheet.id(), band.id());
    add(sheet, WeaknessCode.BAND_UNREACHABLE, part, words, highest, findings);
  }

  private static void add(
      ScoreSheet sheet,
      WeaknessCode code,
      PartKey part,
      Text words,
      Fraction total,
      Findings findings) {
    findings.add(
        Weakness.of(code, part, words, Counterexample.points(total)).cited(sheet.citation()));
  }
}
