package vn.chibo.evaluator.analysis;

import java.util.List;
import vn.chibo.evaluator.score.ScoreSheet;

/** All checks of a sheet. */
final class SheetChecks {
  static final List<Check<ScoreSheet>> ALL =
      List.of(
          new SheetCitation(),
          new LevelGaps(),
          new UnreachableLevels(),
          new ReachableTotals(),
          new IdleFatals(),
          new IdleLimits(),
          new OwnMeasures());

  private SheetChecks() {}
}
