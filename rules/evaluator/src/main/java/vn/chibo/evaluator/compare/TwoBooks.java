package vn.chibo.evaluator.compare;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Evaluator;

/**
 * Two books to be asked of the same records. Records stream by: what is kept is at most one record
 * for each rule and each pair of outcomes, however many records there are.
 *
 * <pre>{@code
 * BookComparison comparison =
 *     TwoBooks.of(Evaluator.of(today), Evaluator.of(draft)).over(records, LocalDate.of(2024, 12, 31));
 * comparison.changed().forEach(rule -> out.println(rule.title().vietnamese()));
 * }</pre>
 */
public final class TwoBooks {
  private final Evaluator before;
  private final Evaluator after;
  private final WitnessChoice witnesses;

  private TwoBooks(Evaluator before, Evaluator after, WitnessChoice witnesses) {
    this.before = Objects.requireNonNull(before, "before");
    this.after = Objects.requireNonNull(after, "after");
    this.witnesses = Objects.requireNonNull(witnesses, "witnesses");
  }

  /** Two books, with the first record as witness. */
  public static TwoBooks of(Evaluator before, Evaluator after) {
    return new TwoBooks(before, after, WitnessChoice.FIRST);
  }

  /** The same books, with witnesses chosen so. */
  public TwoBooks witnessedBy(WitnessChoice choice) {
    return new TwoBooks(before, after, choice);
  }

  /**
   * Asks both of every record as of one day.
   *
   * @param records the records; taken one after the other, in their order
   * @throws vn.chibo.core.fault.FaultException if the day is before the first rule of one of the
   *     books
   */
  public BookComparison over(Stream<? extends SubjectRecord> records, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    return over(records, record -> asOf);
  }

  /**
   * Asks both of every record, each as of a day of its own.
   *
   * @param records the records; taken one after the other, in their order
   * @param asOf the day of a record
   * @throws vn.chibo.core.fault.FaultException if a day is before the first rule of one of the
   *     books
   */
  public BookComparison over(
      Stream<? extends SubjectRecord> records, Function<SubjectRecord, LocalDate> asOf) {
    Transitions transitions = new Transitions(before, after, witnesses);
    records.sequential().forEachOrdered(record -> transitions.add(record, asOf.apply(record)));
    return transitions.comparison();
  }
}
