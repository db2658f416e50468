package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What a report proves of something that each of its parts must meet: parts that miss one thing
 * need not be those that miss another.
 *
 * @param every whether every part meets it
 * @param nowhere whether surely none does
 */
record EachPart(OutcomeKind every, boolean nowhere) {
  static EachPart of(Reports report, String topic, Claim claim) {
    return new EachPart(report.every(topic, claim), report.nowhere(topic, claim));
  }

  /**
   * Each part meets the one or the other: proved by either of all parts. A report is not asked
   * which parts miss both, though where none meets the one a part that misses the other does.
   */
  EachPart or(EachPart other) {
    boolean met = every == SATISFIED || other.every == SATISFIED;
    return new EachPart(met ? SATISFIED : UNDETERMINED, nowhere && other.nowhere);
  }

  /** Each part meets both. */
  EachPart and(EachPart other) {
    return new EachPart(Answers.all(every, other.every), nowhere || other.nowhere);
  }
}
