package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What must become known of a cell before an outcome is no longer undetermined: the number of its
 * members, details of its meetings and decisions, and days for which its registers must be
 * complete.
 *
 * <p>With all of it known the outcome is settled or pending in each of a few worlds, in which what
 * is missing turns out well, badly or in between, and in which a register that becomes complete
 * holds no more entries; without any one of them it stays undetermined in some world. What people
 * must judge, readings and conflicts are not among it: where they are needed there is no such set.
 *
 * <pre>{@code
 * Missing.of(cell, other -> evaluator.evaluate(other, asOf).findings().get(0).outcome())
 *     .ifPresent(missing -> missing.facts().forEach(fact -> out.println(fact.path())));
 * }</pre>
 *
 * @param facts what is missing, by the paths that it would have in the record
 */
public record Missing(List<Fact> facts) {

  /** Copies the list. */
  public Missing {
    facts = List.copyOf(facts);
  }

  /**
   * What is missing for an outcome, nothing where it is not undetermined; empty where no facts of
   * these kinds would settle it.
   *
   * @param record the record
   * @param outcome what a rule says of a record, as of one day
   */
  public static Optional<Missing> of(CellRecord record, Function<CellRecord, Outcome> outcome) {
    List<FactPath> all = CellGaps.of(record);
    Set<FactPath> spared =
        new Deletion<FactPath>(without -> settles(record, rest(all, without), outcome)).from(all);
    List<FactPath> needed = rest(all, spared);
    return settles(record, needed, outcome)
        ? Optional.of(new Missing(Months.joined(needed).stream().map(FactWords::fact).toList()))
        : Optional.empty();
  }

  private static List<FactPath> rest(List<FactPath> all, Set<FactPath> without) {
    return all.stream().filter(path -> !without.contains(path)).toList();
  }

  private static boolean settles(
      CellRecord record, List<FactPath> known, Function<CellRecord, Outcome> outcome) {
    return Stream.of(World.values())
        .map(world -> outcome.apply(CellGaps.fill(record, Set.copyOf(known), world)))
        .noneMatch(Outcome.Undetermined.class::isInstance);
  }
}
