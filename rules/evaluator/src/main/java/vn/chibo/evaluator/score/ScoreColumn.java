package vn.chibo.evaluator.score;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Who scores: each column of a sheet (cột điểm) is filled in by itself and has its own total. */
public enum ScoreColumn {
  /** The one who was assigned to score, or the committee of the cell (tự chấm). */
  SELF,
  /** The meeting of the cell (chi bộ chấm). */
  CELL,
  /** The superior committee (cấp trên chấm). */
  SUPERIOR;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.of(this);
  }
}
