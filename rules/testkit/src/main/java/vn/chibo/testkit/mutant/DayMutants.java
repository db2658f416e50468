package vn.chibo.testkit.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.DaysInForce;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.OfKind;
import vn.chibo.testkit.tree.Books;
import vn.chibo.testkit.tree.Tree;

/**
 * Mistakes in the days of a rule: its first and its last day a day off, and so the last by one
 * reading, another day of a window that decides.
 */
final class DayMutants<S extends SubjectRecord> {
  private final Rule<S> rule;
  private final Figures figures;

  DayMutants(Rule<S> rule, Figures figures) {
    this.rule = rule;
    this.figures = figures;
  }

  Stream<Mutant> all() {
    WindowPolicy other = other(rule.policy());
    Optional<String> same =
        Tree.nodes(rule.condition()).allMatch(this::ofNoWindow)
            ? Optional.of("nothing is asked of any window")
            : Optional.empty();
    Mutant decides = new Mutant("decided by " + other, Books.under(rule, other), figures, same);
    return Stream.of(edges(), ends(), Stream.of(decides)).flatMap(each -> each);
  }

  /**
   * What people judge of a record is the same in each window, and so is what the record is: a duty
   * of a cell or member over such windows is picked by the days in force alone.
   */
  private boolean ofNoWindow(Condition<?> node) {
    if (node instanceof Condition.NoFigure<?>) {
      return true;
    }
    boolean joined =
        node instanceof Condition.Judgement<?>
            || node instanceof Condition.All<?>
            || node instanceof Condition.Any<?>
            || node instanceof Condition.Not<?>
            || node instanceof Condition.When<?>
            || node instanceof Condition.Named<?>
            || node instanceof Condition.Readings<?>
            || (node instanceof Condition.ForEvery<?, ?> every && OfKind.itself(every.parts()));
    return joined && rule.subject() != OrganizationRecord.class;
  }

  private static WindowPolicy other(WindowPolicy policy) {
    return policy == WindowPolicy.WINDOW_START
        ? WindowPolicy.WINDOW_END
        : WindowPolicy.WINDOW_START;
  }

  private Stream<Mutant> edges() {
    LocalDate start = rule.inForce().start();
    LocalDate end = rule.inForce().end();
    List<Mutant> mutants = new ArrayList<>();
    for (int days : new int[] {-1, 1}) {
      if (!rule.inForce().openStart()) {
        edge(start.plusDays(days), end).ifPresent(mutants::add);
      }
      if (!rule.inForce().unbounded()) {
        edge(start, end.plusDays(days)).ifPresent(mutants::add);
      }
    }
    return mutants.stream();
  }

  /** By the reading that ends last, the end is that of the days themselves. */
  private Stream<Mutant> ends() {
    return rule.daysInForce().ends().stream()
        .filter(end -> !end.last().equals(rule.inForce().last()))
        .flatMap(end -> Stream.of(-1, 1).map(days -> ended(end, end.last().plusDays(days))));
  }

  private Mutant ended(EndReading end, LocalDate last) {
    List<EndReading> ends = new ArrayList<>(rule.daysInForce().ends());
    ends.replaceAll(
        each -> each.equals(end) ? new EndReading(end.name(), end.label(), last) : each);
    return mutant(
        end.name() + " until " + last, Books.over(rule, new DaysInForce(rule.inForce(), ends)));
  }

  private Optional<Mutant> edge(LocalDate start, LocalDate end) {
    return start.isBefore(end) ? Optional.of(over(new DatePeriod(start, end))) : Optional.empty();
  }

  private Mutant over(DatePeriod days) {
    return mutant("in force " + days, Books.over(rule, days));
  }

  private Mutant mutant(String name, Rule<S> other) {
    return new Mutant(name, other, figures, Optional.empty());
  }
}
