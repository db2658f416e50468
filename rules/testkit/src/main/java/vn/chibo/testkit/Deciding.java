package vn.chibo.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.evidence.Evidence;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.testkit.tree.Books;

/**
 * Law 5, of the facts that decide: they alone give the outcome, none of them can be spared, and the
 * explanation names each. One rule that is decided is tried of each sample, chosen by luck.
 */
final class Deciding {
  private final Trial trial;
  private final Finding finding;
  private final Function<SubjectRecord, Outcome> outcome;

  private Deciding(Trial trial, Finding finding) {
    this.trial = trial;
    this.finding = finding;
    this.outcome = alone(trial, finding);
  }

  /** What the rule of a finding says of other records, asked by itself. */
  static Function<SubjectRecord, Outcome> alone(Trial trial, Finding finding) {
    Rule<?> rule = trial.book().find(finding.rule()).orElseThrow();
    RuleBook book = Books.with(trial.book(), List.of(rule));
    Evaluator evaluator = Evaluator.of(book).choosing(trial.choices());
    return record -> evaluator.evaluate(record, trial.asOf()).findings().get(0).outcome();
  }

  static void check(Trial trial) throws Breach {
    List<Finding> decided =
        trial.evaluate().findings().stream().filter(f -> decided(f.outcome())).toList();
    if (!decided.isEmpty()) {
      new Deciding(trial, decided.get(trial.random().nextInt(decided.size()))).check();
    }
  }

  private static boolean decided(Outcome outcome) {
    return outcome instanceof Outcome.Satisfied || outcome instanceof Outcome.Violated;
  }

  private void check() throws Breach {
    Evidence evidence = Evidence.of(trial.record(), outcome);
    Outcome rest = outcome.apply(evidence.record());
    if (!rest.equals(finding.outcome())) {
      throw Breach.of(finding, "its evidence alone gives " + rest + ": " + evidence.facts());
    }
    spared(evidence);
    named(evidence);
  }

  /** Places in lists are those of the evidence, so that it is the evidence that is explained. */
  private void named(Evidence evidence) throws Breach {
    Finding why =
        trial.over(evidence.record()).evaluate().finding(finding.rule().value()).orElseThrow();
    for (Fact fact : evidence.facts()) {
      if (Trial.why(why).nodes().flatMap(n -> n.facts().stream()).noneMatch(names(fact))) {
        throw Breach.of(why, "does not name what decides: " + fact.path());
      }
    }
  }

  /** Hidden by the masks, which know nothing of how evidence is found. */
  private void spared(Evidence evidence) throws Breach {
    Optional<Masked<SubjectRecord>> spared =
        Masks.of(evidence.record()).stream()
            .filter(masked -> fewerEntries(masked.hidden()))
            .filter(masked -> outcome.apply(masked.record()).equals(finding.outcome()))
            .findFirst();
    if (spared.isPresent()) {
      throw Breach.of(finding, "is the same without its evidence " + spared.get().hidden());
    }
  }

  /** An entry as a whole: an attribute and a day, and nothing behind it. */
  private static boolean fewerEntries(String hidden) {
    return hidden.matches("\\w+ \\d{4}-\\d{2}-\\d{2}");
  }

  private static Predicate<Fact> names(Fact fact) {
    return named -> touches(named.path(), fact.path());
  }

  /** A fact is named by itself, by what it is a part of, by its details or by its days. */
  private static boolean touches(FactPath named, FactPath decides) {
    return decides.within(named) || named.within(decides) || covers(named, decides);
  }

  /** An entry of another kind decides only by leaving its day complete. */
  private static boolean covers(FactPath named, FactPath decides) {
    return named.last().orElse(null) instanceof FactPath.Complete complete
        && decides.last().filter(step -> covers(complete, step)).isPresent();
  }

  private static boolean covers(FactPath.Complete named, FactPath.Step decides) {
    if (decides instanceof FactPath.Entry entry) {
      return named.list().equals(entry.register())
          && named.days().filter(days -> days.contains(entry.day())).isPresent();
    }
    return decides instanceof FactPath.Complete complete
        && named.list().equals(complete.list())
        && (named.days().isEmpty()
            || complete.days().flatMap(named.days().get()::intersection).isPresent());
  }
}
