package vn.chibo.evaluator.analysis;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What is wrong: a closed list, stable for programs. */
public enum WeaknessCode {
  /** A name leads nowhere: a figure, a measure, a document, a field that is not there. */
  UNKNOWN_PATH,
  /** A figure is compared with one of another unit. */
  UNIT_MISMATCH,
  /** A rule or figure whose document or clause is not known. */
  MISSING_CITATION,
  /** Days of a rule for which a figure has no value. */
  WINDOW_HOLE,
  /** Days for which a figure of one place has two values. */
  WINDOW_OVERLAP,
  /** A value that no level of an item, or none of its cases, takes in. */
  LEVEL_HOLE,
  /** A value that more than one level of an item, or more than one of its cases, takes in. */
  LEVEL_OVERLAP,
  /** A level that no value can reach. */
  LEVEL_UNREACHABLE,
  /** A total that no band takes in. */
  BAND_HOLE,
  /** A total that more than one band takes in. */
  BAND_OVERLAP,
  /** A band that no total can reach. */
  BAND_UNREACHABLE,
  /** A highest total that cannot be reached, or that the parts do not add up to. */
  TOTAL_UNREACHABLE,
  /** What is asked can never be met. */
  CONTRADICTION,
  /** A rule that never speaks. */
  DEAD_RULE,
  /** A condition of a rule that never holds, so that what is due under it is never asked. */
  DEAD_BRANCH,
  /** A rule that is always met, whatever the record says. */
  SAYS_NOTHING,
  /** A value of a lower place that takes effect on no day. */
  SHADOWED_LAYER,
  /** Values of two places that disagree on some days, without a clause that lets them. */
  LAYER_CONFLICT,
  /** Values of two places that do not speak of the same thing. */
  LAYER_MISMATCH,
  /** A figure or table that the rule it stands for does not ask for. */
  UNUSED_PARAMETER,
  /** Places or documents that stand above or replace each other in a circle. */
  CYCLE,
  /** A fatal item that bars no band. */
  IDLE_FATAL,
  /** A floor or cap of a group that its items never reach. */
  IDLE_LIMIT,
  /** An id or name that stands twice. */
  DUPLICATE,
  /** Whatever else makes a book, a sheet or a file unsound; its words say what. */
  UNSOUND;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.of(this);
  }
}
