package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

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

  /** Each part meets the one or the other. */
  EachPart or(EachPart other) {
    boolean met = every == SATISFIED || other.every == SATISFIED;
    boolean missed = (nowhere && other.every == VIOLATED) || (other.nowhere && every == VIOLATED);
    return new EachPart(
        met ? SATISFIED : missed ? VIOLATED : UNDETERMINED, nowhere && other.nowhere);
  }

  /** Each part meets both. */
  EachPart and(EachPart other) {
    return new EachPart(Answers.all(every, other.every), nowhere || other.nowhere);
  }
}
