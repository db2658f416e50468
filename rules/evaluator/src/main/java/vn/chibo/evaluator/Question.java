package vn.chibo.evaluator;

import java.util.Optional;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Entailment;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What a leaf asks of a report: the topic, and how figures on it are to be taken.
 *
 * @param kind the kind of the leaf
 * @param topic on which a report may speak
 * @param label what readers call the figure
 * @param unit its unit
 * @param denominator the denominator of a rate
 * @param entailment what full figures of another measure say of it
 * @param judgement what people would have to judge where the matter is only mentioned
 * @param summed whether the figure of a longer span is the sum of those of its shorter ones
 */
record Question(
    NodeKind kind,
    Topic topic,
    Text label,
    Unit unit,
    Optional<AttendanceDenominator> denominator,
    Optional<Entailment> entailment,
    Optional<Text> judgement,
    boolean summed) {

  static Question of(Measure<?> measure) {
    return new Question(
        NodeKind.COMPARE,
        measure.topic(),
        measure.label(),
        measure.unit(),
        measure.denominator(),
        measure.entailment(),
        measure.judgement(),
        false);
  }

  static Question of(Tally<?> tally) {
    return new Question(
        NodeKind.TALLY,
        tally.topic(),
        tally.label(),
        tally.unit(),
        Optional.empty(),
        tally.entailment(),
        Optional.empty(),
        tally.counted().isPresent());
  }

  static Question of(Condition.Named<?> named) {
    return new Question(
        NodeKind.NAMED,
        named.topic(),
        named.label(),
        Unit.SHARE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  Question asMean() {
    return new Question(
        NodeKind.MEAN,
        topic,
        EvaluatorMessages.text("node.mean", label),
        unit,
        denominator,
        entailment,
        judgement,
        summed);
  }

  Question over(Optional<AttendanceDenominator> other) {
    return new Question(kind, topic, label, unit, other, entailment, judgement, summed);
  }

  /** Whether a figure is over the denominator asked for, stated or assumed. */
  boolean comparable(Statement statement, Choices choices) {
    boolean assumed = choices.denominator() == Choices.UnstatedDenominator.AS_THE_RULE;
    return denominator
        .map(due -> statement.getDenominator().map(due::equals).orElse(assumed))
        .orElse(true);
  }
}
