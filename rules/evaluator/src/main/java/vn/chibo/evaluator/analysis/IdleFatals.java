package vn.chibo.evaluator.analysis;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.FatalItem;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Fatal items that leave the best band, or that no value can hit. */
final class IdleFatals implements Check<ScoreSheet> {

  @Override
  public void of(ScoreSheet sheet, Findings findings) {
    for (FatalItem fatal : sheet.fatal()) {
      Band best = sheet.bands().get(0);
      if (fatal.band().equals(best.id())) {
        add(sheet, fatal, "fatal-best", best.label(), findings);
      }
      fatal
          .measured()
          .filter(when -> !UnreachableLevels.reachable(when))
          .ifPresent(when -> add(sheet, fatal, "fatal-never", LevelGaps.caseWords(when), findings));
    }
  }

  private static void add(
      ScoreSheet sheet, FatalItem fatal, String key, Text shown, Findings findings) {
    findings.add(
        Weakness.of(
                WeaknessCode.IDLE_FATAL,
                PartKey.fatal(sheet.id(), fatal.id()),
                EvaluatorMessages.text("analysis." + key, fatal.title(), shown),
                Counterexample.of(shown))
            .cited(sheet.citation()));
  }
}
