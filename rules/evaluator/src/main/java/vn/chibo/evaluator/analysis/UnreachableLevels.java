package vn.chibo.evaluator.analysis;

import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreCase;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.Within;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.QuantityWords;

/** Levels, cases and conditions that no value of their measure can reach. */
final class UnreachableLevels implements Check<ScoreSheet> {

  @Override
  public void of(ScoreSheet sheet, Findings findings) {
    for (ScoreItem item : sheet.items()) {
      PartKey part = PartKey.item(sheet.id(), item.id());
      item.onlyWhen()
          .filter(when -> !reachable(when))
          .ifPresent(when -> add(sheet, part, "never-scored", when, findings));
      if (item.scale() instanceof Scale.Measured measured) {
        measured.cases().forEach(each -> ofCase(sheet, part, measured, each, findings));
      }
    }
  }

  private static void ofCase(
      ScoreSheet sheet, PartKey part, Scale.Measured measured, ScoreCase each, Findings findings) {
    each.when()
        .filter(when -> !reachable(when))
        .ifPresent(when -> add(sheet, part, "case-unreachable", when, findings));
    each.levels().stream()
        .map(level -> new Within(measured.measure(), level.range()))
        .filter(level -> !reachable(level))
        .forEach(level -> add(sheet, part, "level-unreachable", level, findings));
  }

  static boolean reachable(Within within) {
    return reachable(within.measure(), within.range());
  }

  private static boolean reachable(ScoreMeasure measure, Quantity range) {
    Quantity domain = measure.domain();
    return range.meets(domain) && (!measure.whole() || range.intersect(domain).holdsWholeNumber());
  }

  private static void add(
      ScoreSheet sheet, PartKey part, String key, Within range, Findings findings) {
    Text values = QuantityWords.of(range.range(), range.measure().unit());
    Text possible = QuantityWords.of(range.measure().domain(), range.measure().unit());
    findings.add(
        Weakness.of(
                WeaknessCode.LEVEL_UNREACHABLE,
                part,
                EvaluatorMessages.text(
                    "analysis." + key, values, range.measure().label(), possible),
                Counterexample.of(values))
            .cited(sheet.citation()));
  }
}
