package vn.chibo.examples.country.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What one task has seen of the cells of one place: a count for each rule and kind of outcome, and
 * the grades. Partial figures of the same place are added.
 */
public final class PartialFigures {
  /** How many kinds of outcome there are. */
  static final int KINDS = OutcomeKind.values().length;

  private final OrganizationId place;
  private final long[] counts;
  private final List<GradedCell> graded = new ArrayList<>();

  /** Nothing seen yet. */
  PartialFigures(OrganizationId place, int rules) {
    this.place = place;
    this.counts = new long[rules * KINDS];
  }

  /** What was seen. */
  public PartialFigures(OrganizationId place, List<Long> counts, List<GradedCell> graded) {
    this.place = place;
    this.counts = counts.stream().mapToLong(Long::longValue).toArray();
    this.graded.addAll(graded);
  }

  // The kinds of one program have one order.
  @SuppressWarnings("EnumOrdinal")
  void add(Evaluation evaluation, GradedCell cell) {
    for (int rule = 0; rule < evaluation.size(); rule++) {
      counts[rule * KINDS + evaluation.kind(rule).ordinal()]++;
    }
    graded.add(cell);
  }

  /** Takes in what another task has seen of the same place. */
  public void add(PartialFigures other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    graded.addAll(other.graded);
  }

  /** The place. */
  public OrganizationId place() {
    return place;
  }

  /** The counts, rule by rule, kind by kind. */
  public List<Long> counts() {
    return Arrays.stream(counts).boxed().toList();
  }

  /** The grades, in the order in which the cells were seen. */
  public List<GradedCell> graded() {
    return List.copyOf(graded);
  }
}
