package vn.chibo.testkit.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.testkit.tree.Books;
import vn.chibo.testkit.tree.Change;
import vn.chibo.testkit.tree.Changed;
import vn.chibo.testkit.tree.EachNode;

/**
 * One condition of a rule, and the examples in which the rule would say something else if it alone
 * were met, or not met, while all else stays.
 *
 * @param place where it stands, from the top
 * @param met the examples that need it not to be met for sure
 * @param unmet the examples that need it not to be violated for sure
 */
record Decisive(String place, List<String> met, List<String> unmet) {
  private static final String MET = "met";

  /** Every condition of a rule, from the top. */
  static <S extends SubjectRecord> List<Decisive> of(
      RuleBook book, Rule<S> rule, List<Example> examples, Choices choices) {
    OneRule asItIs = new OneRule(book, rule, book.figures(), choices);
    List<OutcomeKind> kinds = examples.stream().map(asItIs::kind).toList();
    Map<String, Decisive> all = new LinkedHashMap<>();
    EachNode.of(rule.condition(), new Forced())
        .forEach(
            forced -> {
              Rule<S> other = Books.asking(rule, forced.condition());
              all.computeIfAbsent(forced.place(), Decisive::new)
                  .of(forced)
                  .addAll(
                      changed(new OneRule(book, other, book.figures(), choices), examples, kinds));
            });
    return List.copyOf(all.values());
  }

  private Decisive(String place) {
    this(place, new ArrayList<>(), new ArrayList<>());
  }

  private List<String> of(Changed<?> forced) {
    return forced.words().equals(MET) ? met : unmet;
  }

  /** The examples of which a rule says something else than the rule as it is. */
  private static List<String> changed(
      OneRule other, List<Example> examples, List<OutcomeKind> kinds) {
    return IntStream.range(0, examples.size())
        .filter(i -> other.kind(examples.get(i)) != kinds.get(i))
        .mapToObj(i -> examples.get(i).name())
        .toList();
  }

  /** In which way it decides nowhere. */
  Stream<String> gaps() {
    return Stream.concat(
        met.isEmpty() ? Stream.of(place + ": that it is met decides nothing") : Stream.empty(),
        unmet.isEmpty()
            ? Stream.of(place + ": that it is not met decides nothing")
            : Stream.empty());
  }

  /** How often it decides, with an example each way. */
  @Override
  public String toString() {
    return place + ": met decides " + shown(met) + ", not met " + shown(unmet);
  }

  static String shown(List<String> names) {
    return names.isEmpty() ? "nowhere" : names.size() + "x (" + names.get(0) + ")";
  }

  /** A node that is met, and one that is not, of whatever is asked. */
  private static final class Forced implements Change {
    @Override
    public <S> Stream<Changed<S>> of(Condition<S> node) {
      Condition<S> met = new Condition.AtLeastOf<>(0, List.of());
      return Stream.of(new Changed<>(MET, met), new Changed<>("not met", new Condition.Not<>(met)));
    }
  }
}
