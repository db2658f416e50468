package vn.chibo.evaluator.compare;

import java.util.Objects;
import java.util.function.ToLongFunction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Which record stands as the witness of a change: the one of the smallest measure, and of several
 * of them the first in the stream.
 *
 * <pre>{@code
 * WitnessChoice.smallest(
 *     Text.of("hồ sơ ngắn nhất", "the shortest record"),
 *     record -> size(record));
 * }</pre>
 *
 * @param label which one it is, in words
 * @param measure the measure; the same for equal records
 */
public record WitnessChoice(Text label, ToLongFunction<SubjectRecord> measure) {
  /** The first of the stream. */
  public static final WitnessChoice FIRST =
      new WitnessChoice(EvaluatorMessages.text("next.witness.first"), record -> 0);

  /** Of cells, the one with the fewest meetings on record; other records count as none. */
  public static final WitnessChoice FEWEST_MEETINGS =
      new WitnessChoice(
          EvaluatorMessages.text("next.witness.fewest-meetings"), WitnessChoice::meetings);

  /** Needs both. */
  public WitnessChoice {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(measure, "measure");
  }

  /** The one of the smallest measure. */
  public static WitnessChoice smallest(Text label, ToLongFunction<SubjectRecord> measure) {
    return new WitnessChoice(label, measure);
  }

  private static long meetings(SubjectRecord record) {
    return record instanceof CellRecord cell ? cell.getMeetings().entries().size() : 0;
  }
}
