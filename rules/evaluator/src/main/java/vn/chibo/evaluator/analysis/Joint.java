package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * Puts every combination of what the unknowns of some conditions can be to the conditions: of the
 * same subject, over the same window.
 */
final class Joint {
  /** More combinations are not looked at. */
  private static final long MOST = 20_000;

  /** So many unknowns at once are looked at; each takes a step down the stack. */
  private static final int MOST_UNKNOWNS = 200;

  private final List<Asked> conditions;
  private final List<Cluster> clusters;
  private final List<Map<Condition<?>, Outcome>> leaves;
  private final Possible possible = new Possible();

  private Joint(List<Asked> conditions, List<Cluster> clusters) {
    this.conditions = conditions;
    this.clusters = clusters;
    // One rule may hold the very node of another, with other figures.
    this.leaves =
        conditions.stream()
            .<Map<Condition<?>, Outcome>>map(asked -> new IdentityHashMap<>())
            .toList();
  }

  /** The outcomes that the conditions can have together, empty where there are too many cases. */
  static Optional<Possible> of(List<Asked> conditions) {
    List<Cluster> clusters = new ArrayList<>();
    long cases = 1;
    Map<Object, List<Asked>> unknowns = Leaves.of(conditions);
    if (unknowns.size() > MOST_UNKNOWNS) {
      return Optional.empty();
    }
    for (Map.Entry<Object, List<Asked>> each : unknowns.entrySet()) {
      Optional<Cluster> cluster = Cluster.of(each.getKey(), each.getValue());
      if (cluster.isEmpty()) {
        return Optional.empty();
      }
      clusters.add(cluster.get());
      cases = cases * cluster.get().possible().rows().size();
      if (cases > MOST) {
        return Optional.empty();
      }
    }
    Joint joint = new Joint(conditions, clusters);
    joint.combine(0, Example.NONE);
    return Optional.of(joint.possible);
  }

  private void combine(int next, Example example) {
    if (next == clusters.size()) {
      possible.add(outcomes(), example);
      return;
    }
    Cluster cluster = clusters.get(next);
    cluster
        .possible()
        .rows()
        .forEach(
            (row, shown) -> {
              for (int i = 0; i < row.size(); i++) {
                set(cluster.leaves().get(i), Possible.outcome(row.get(i)));
              }
              combine(next + 1, example.and(shown));
            });
  }

  private void set(Asked leaf, Outcome outcome) {
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i).figured().equals(leaf.figured())) {
        leaves.get(i).put(leaf.condition(), outcome);
      }
    }
  }

  private List<OutcomeKind> outcomes() {
    List<OutcomeKind> row = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      Map<Condition<?>, Outcome> known = leaves.get(i);
      row.add(
          Possible.kind(
              Joined.outcome(
                  conditions.get(i).condition(),
                  leaf -> known.getOrDefault(leaf, Possible.outcome(OutcomeKind.VIOLATED)))));
    }
    return List.copyOf(row);
  }
}
