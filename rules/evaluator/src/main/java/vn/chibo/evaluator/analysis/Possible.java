package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * The outcomes that several conditions can have together once everything is known: each row one
 * outcome of each condition. It may hold rows that no record gives, never lacks one that some
 * record gives.
 */
final class Possible {
  private static final Outcome NONE = Outcome.notApplicable(InapplicableReason.CONDITION_NOT_MET);

  private final Map<List<OutcomeKind>, Example> rows = new LinkedHashMap<>();

  /** Each of some outcomes of one condition. */
  static Possible each(OutcomeKind... outcomes) {
    Possible possible = new Possible();
    Stream.of(outcomes).forEach(outcome -> possible.add(List.of(outcome), Example.NONE));
    return possible;
  }

  /** Adds a row; of two examples the more telling is kept. */
  void add(List<OutcomeKind> row, Example example) {
    rows.merge(row, example, (one, other) -> other.telling() > one.telling() ? other : one);
  }

  void addAll(Possible other) {
    other.rows.forEach(this::add);
  }

  Map<List<OutcomeKind>, Example> rows() {
    return Collections.unmodifiableMap(rows);
  }

  /** Whether some row has the outcome for a condition. */
  boolean any(int condition, OutcomeKind outcome) {
    return rows.keySet().stream().anyMatch(row -> row.get(condition) == outcome);
  }

  /** Whether no condition ever has another outcome. */
  boolean only(OutcomeKind outcome) {
    return rows.keySet().stream().allMatch(row -> Set.of(outcome).containsAll(row));
  }

  /** The outcomes of "for every" over any number of parts, each of which gives one of the rows. */
  Possible forEvery(int conditions) {
    Possible joined = new Possible();
    joined.add(Collections.nCopies(conditions, OutcomeKind.NOT_APPLICABLE), Example.NONE);
    List<Map.Entry<List<OutcomeKind>, Example>> open = new ArrayList<>(rows.entrySet());
    while (!open.isEmpty()) {
      Map.Entry<List<OutcomeKind>, Example> next = open.remove(open.size() - 1);
      boolean known = joined.rows.containsKey(next.getKey());
      joined.add(next.getKey(), next.getValue());
      if (!known) {
        rows.forEach(
            (row, example) ->
                open.add(Map.entry(all(next.getKey(), row), example.and(next.getValue()))));
      }
    }
    return joined;
  }

  private static List<OutcomeKind> all(List<OutcomeKind> one, List<OutcomeKind> other) {
    List<OutcomeKind> joined = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      joined.add(kind(Joins.all(List.of(outcome(one.get(i)), outcome(other.get(i))))));
    }
    return List.copyOf(joined);
  }

  static OutcomeKind kind(Outcome outcome) {
    if (outcome instanceof Outcome.NotApplicable) {
      return OutcomeKind.NOT_APPLICABLE;
    }
    return outcome instanceof Outcome.Satisfied ? OutcomeKind.SATISFIED : OutcomeKind.VIOLATED;
  }

  static Outcome outcome(OutcomeKind kind) {
    if (kind == OutcomeKind.NOT_APPLICABLE) {
      return NONE;
    }
    return kind == OutcomeKind.SATISFIED ? Outcome.SATISFIED : Outcome.VIOLATED;
  }
}
