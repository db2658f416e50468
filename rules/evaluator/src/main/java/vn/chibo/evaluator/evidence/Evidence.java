package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * The facts of a record on which an outcome rests: with all other facts hidden it is still the
 * same, and none of these can be hidden as well without changing it.
 *
 * <p>A fact is an entry of a list or register, a detail of an entry, a single attribute, or that a
 * register is complete for a month. Hiding is what knowledge steps undo: a detail is emptied, an
 * entry goes together with the completeness of its day. The facts are found by deletion in a fixed
 * order, the last of the record first, so that the same record has the same evidence.
 *
 * <pre>{@code
 * Evidence evidence = Evidence.of(record, other -> evaluator.evaluate(other, asOf).findings().get(0).outcome());
 * }</pre>
 *
 * @param record the record with nothing else in it
 * @param facts the facts, in the order of the record; months that follow each other are one
 */
public record Evidence(SubjectRecord record, List<Fact> facts) {

  /** Copies the list. */
  public Evidence {
    facts = List.copyOf(facts);
  }

  /**
   * The evidence of an outcome.
   *
   * @param record the record
   * @param outcome what a rule says of a record, as of one day
   */
  public static Evidence of(SubjectRecord record, Function<SubjectRecord, Outcome> outcome) {
    Outcome whole = outcome.apply(record);
    List<FactPath> facts = RecordFacts.of(record);
    Deletion<FactPath> deletion =
        new Deletion<>(hidden -> outcome.apply(RecordFacts.without(record, hidden)).equals(whole));
    List<FactPath> latestFirst = new ArrayList<>(facts);
    Collections.reverse(latestFirst);
    Set<FactPath> hidden = deletion.from(latestFirst);
    SubjectRecord least = RecordFacts.without(record, hidden);
    return new Evidence(
        least, Months.joined(RecordFacts.of(least)).stream().map(FactWords::fact).toList());
  }
}
