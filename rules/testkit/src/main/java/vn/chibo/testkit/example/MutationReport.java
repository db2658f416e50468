package vn.chibo.testkit.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chibo.core.fault.FaultException;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.mutant.Mutant;
import vn.chibo.testkit.mutant.Mutants;
import vn.chibo.testkit.tree.Books;

/**
 * Which mutants of the rules of some books their examples notice: a mutant is killed by an example
 * that comes out as expected of the rule, and otherwise of the mutant.
 *
 * <pre>{@code
 * assertThat(MutationReport.of(book, examples).survivors()).isEmpty();
 * }</pre>
 */
public final class MutationReport {
  private final List<Fate> fates;

  private MutationReport(List<Fate> fates) {
    this.fates = fates;
  }

  /** The mutants of a book in which every unconfirmed rule speaks. */
  public static MutationReport of(RuleBook book, List<Example> examples) {
    return of(List.of(book), examples, Books.switchedOn(List.of(book)));
  }

  /**
   * The mutants of some books, those of a rule once for each set of figures that it has.
   *
   * @param choices what is chosen where an example chooses nothing
   */
  public static MutationReport of(List<RuleBook> books, List<Example> examples, Choices choices) {
    List<Fate> fates = new ArrayList<>();
    for (RuleBook book : Distinct.books(books)) {
      for (Rule<?> rule : book.rules()) {
        Figures figures = Distinct.figures(book, rule.id());
        List<Example> right = right(new OneRule(book, rule, figures, choices), rule, examples);
        Mutants.of(rule, figures).forEach(mutant -> fates.add(fate(book, mutant, right, choices)));
      }
    }
    return new MutationReport(fates);
  }

  /** An example that the rule itself does not meet tells no mutant from it. */
  private static List<Example> right(OneRule asItIs, Rule<?> rule, List<Example> examples) {
    return examples.stream().filter(e -> e.rule().equals(rule.id())).filter(asItIs::meets).toList();
  }

  /** What makes a book unsound is refused before any example is asked. */
  private static Fate fate(RuleBook book, Mutant mutant, List<Example> right, Choices choices) {
    try {
      OneRule mistaken = new OneRule(book, mutant.rule(), mutant.figures(), choices);
      return new Fate(
          mutant, right.stream().filter(e -> !mistaken.meets(e)).findFirst().map(Example::name));
    } catch (FaultException e) {
      return new Fate(mutant, Optional.of("the book, which refuses it"));
    }
  }

  /** The number of mutants, those included that no record can tell from the rule. */
  public int mutants() {
    return fates.size();
  }

  /** The number of mutants that an example notices, or that make no book. */
  public int killed() {
    return (int) fates.stream().filter(fate -> fate.by().isPresent() && !fate.proved()).count();
  }

  /** The mutants that no record can tell from the rule, each with the proof. */
  public List<Mutant> equivalent() {
    return mutants(Fate::proved);
  }

  /** The mutants that some record would tell from the rule, but no example does. */
  public List<Mutant> survivors() {
    return mutants(fate -> fate.by().isEmpty() && !fate.proved());
  }

  /** The mutants that an example tells from the rule though it is proved that none can. */
  public List<Mutant> refuted() {
    return mutants(fate -> fate.by().isPresent() && fate.proved());
  }

  private List<Mutant> mutants(Predicate<Fate> which) {
    return fates.stream().filter(which).map(Fate::mutant).toList();
  }

  /** Every mutant with what became of it. */
  public String text() {
    return fates.stream().map(Fate::text).collect(Collectors.joining("\n"));
  }

  /** A mutant, and the first example that notices it. */
  private record Fate(Mutant mutant, Optional<String> by) {
    boolean proved() {
      return mutant.equivalent().isPresent();
    }

    String text() {
      String survives = proved() ? "is none" : "SURVIVES";
      return by.map(name -> "killed by " + name).orElse(survives) + ": " + mutant;
    }
  }
}
