package vn.chibo.evaluator.compare;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.compare.RuleTransitions.Presence;
import vn.chibo.evaluator.compare.Transitions.Asked;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** The transitions of one rule that came about so far. */
final class TransitionTable {
  private final RuleId rule;
  private final Optional<Integer> before;
  private final Optional<Integer> after;
  private final SortedMap<Kinds, Tally> tallies = new TreeMap<>();

  /**
   * @param before its place in the first book, empty where that does not have it
   * @param after its place in the second book, empty where that does not have it
   */
  TransitionTable(RuleId rule, Optional<Integer> before, Optional<Integer> after) {
    this.rule = rule;
    this.before = before;
    this.after = after;
  }

  void add(Evaluation first, Evaluation second, Asked asked) {
    Kinds kinds = new Kinds(before.map(first::kind), after.map(second::kind));
    tallies.computeIfAbsent(kinds, key -> new Tally(asked)).add(asked);
  }

  /** What came about; the witnesses are explained now, and no record besides them. */
  RuleTransitions rule(Evaluator first, Evaluator second) {
    return new RuleTransitions(
        rule,
        title(first, second),
        presence(),
        tallies.entrySet().stream()
            .map(entry -> transition(entry.getKey(), entry.getValue(), first, second))
            .toList());
  }

  private Text title(Evaluator first, Evaluator second) {
    return (after.isPresent() ? second : first).book().title(rule);
  }

  private Presence presence() {
    if (before.isEmpty()) {
      return Presence.ONLY_AFTER;
    }
    return after.isEmpty() ? Presence.ONLY_BEFORE : Presence.BOTH;
  }

  private Transition transition(Kinds kinds, Tally tally, Evaluator first, Evaluator second) {
    Optional<Witness> witness =
        kinds.from().equals(kinds.to())
            ? Optional.empty()
            : Optional.of(witness(tally.smallest, first, second));
    return new Transition(kinds.from(), kinds.to(), tally.count, witness);
  }

  private Witness witness(Asked asked, Evaluator first, Evaluator second) {
    RuleChange change =
        new RuleChange(
            first.evaluate(asked.record(), asked.asOf()).finding(rule.value()),
            second.evaluate(asked.record(), asked.asOf()).finding(rule.value()));
    return new Witness(asked.record(), asked.asOf(), change);
  }

  /** How often, and the witness so far. */
  private static final class Tally {
    private Asked smallest;
    private long count;

    Tally(Asked first) {
      this.smallest = first;
    }

    void add(Asked asked) {
      count++;
      if (asked.measure() < smallest.measure()) {
        smallest = asked;
      }
    }
  }

  /** Two kinds of outcome. Of one rule either all have a kind by a book or none has. */
  private record Kinds(Optional<OutcomeKind> from, Optional<OutcomeKind> to)
      implements Comparable<Kinds> {
    private static final Comparator<Optional<OutcomeKind>> BY_KIND =
        Comparator.comparing(kind -> kind.orElse(OutcomeKind.SATISFIED));
    private static final Comparator<Kinds> ORDER =
        Comparator.comparing(Kinds::from, BY_KIND).thenComparing(Kinds::to, BY_KIND);

    @Override
    public int compareTo(Kinds other) {
      return ORDER.compare(this, other);
    }
  }
}
