package vn.chibo.evaluator.explanation;

/** On what a node rests. */
public enum Basis {
  /** The records of the subject and of its parts, one by one. */
  RECORD,
  /**
   * What a report states of many parts at once: the node speaks of every part, and what "every"
   * does not distribute over stays open.
   */
  REPORT
}
