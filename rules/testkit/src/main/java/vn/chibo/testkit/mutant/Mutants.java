package vn.chibo.testkit.mutant;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.testkit.tree.Books;
import vn.chibo.testkit.tree.Change;
import vn.chibo.testkit.tree.Changed;
import vn.chibo.testkit.tree.EachNode;

/**
 * The mutants of a rule, each with one small mistake:
 *
 * <ul>
 *   <li>a figure one step off, fixed or a parameter: one minute, member, meeting, day or month, one
 *       point of a percentage;
 *   <li>strict for inclusive, and one side only of an exact figure;
 *   <li>a node dropped: a part of several, a guard, an exception, a "not", a span, a name, a
 *       reading; one part more or fewer of "at least k of";
 *   <li>month for quarter and the like; some for every, any for all; a guard that is required;
 *   <li>a kind of meeting dropped, combined sittings counted or not, another denominator of a rate,
 *       another decision, another name;
 *   <li>an entry of a table dropped, a row of it open to anything;
 *   <li>the first or the last day a day off, another day of a window that decides.
 * </ul>
 *
 * <p>Where code proves that no record can tell a mutant from the rule, it says why: of a number of
 * meetings "exactly 0" and "at most 0" ask the same.
 *
 * <pre>{@code
 * Mutants.of(rule, book.figures()).forEach(System.out::println);
 * }</pre>
 */
public final class Mutants {
  private Mutants() {}

  /**
   * The mutants of a rule.
   *
   * @param rule the rule
   * @param figures the figures of its book, of which those of the rule are taken
   */
  public static List<Mutant> of(Rule<?> rule, Figures figures) {
    FigureMutants own = new FigureMutants(rule, figures);
    return Stream.of(
            ofNodes(rule, figures, new Requirements(own.values())),
            own.all(),
            new DayMutants<>(rule, figures).all())
        .flatMap(each -> each)
        .toList();
  }

  private static <S extends SubjectRecord> Stream<Mutant> ofNodes(
      Rule<S> rule, Figures figures, Requirements requirements) {
    return EachNode.of(rule.condition(), new Operators(requirements))
        .map(changed -> mutant(rule, figures, changed));
  }

  private static <S extends SubjectRecord> Mutant mutant(
      Rule<S> rule, Figures figures, Changed<S> changed) {
    return new Mutant(
        changed.place() + ": " + changed.words(),
        Books.asking(rule, changed.condition()),
        figures,
        changed.same());
  }

  /** All mistakes of a node, whatever it is asked of. */
  private record Operators(Requirements requirements) implements Change {
    @Override
    public <S> Stream<Changed<S>> of(Condition<S> node) {
      return node.accept(new NodeMutants<>(requirements));
    }
  }
}
