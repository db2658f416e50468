package vn.chibo.evaluator.whatif;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.explanation.Origin;
import vn.chibo.evaluator.repair.Act;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Something that is taken to be otherwise, in the record or in the figures of the book; a closed
 * list.
 *
 * <pre>{@code
 * List<Change> changes =
 *     List.of(
 *         new RecordChange.AddMeeting(thematicInDecember),
 *         new RecordChange.CompleteRegister("meetings", DatePeriod.ofYear(2024)));
 * }</pre>
 */
public sealed interface Change permits RecordChange, Change.SetFigure {

  /** The change in words. */
  Text words();

  /** An act that would repair a rule, as a change of the record of a cell. */
  static RecordChange of(Act act) {
    return act instanceof Act.HoldMeeting hold
        ? new RecordChange.AddMeeting(hold.meeting())
        : new RecordChange.TakeDecision(((Act.TakeDecision) act).decision());
  }

  /**
   * A figure of the book has this value, in place of all values of its parameter. The entry cites
   * where the value is proposed, so that no clause is said to hold what it does not.
   *
   * @param entry the value with its clause
   */
  record SetFigure(ParameterEntry entry) implements Change {
    @Override
    public Text words() {
      Text value = new Origin.Sourced(entry.value(), entry.unit(), entry.citation()).words();
      return EvaluatorMessages.text("next.whatif.figure", entry.key(), value);
    }
  }
}
