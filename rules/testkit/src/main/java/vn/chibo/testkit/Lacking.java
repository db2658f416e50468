package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.evidence.Missing;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * Law 3, of what is missing: with all of it known nothing is undetermined any more, and without any
 * one of it something may be. One rule that is open is tried of each sample, chosen by luck.
 */
final class Lacking {
  private final Finding finding;
  private final CellRecord cell;
  private final Function<SubjectRecord, Outcome> outcome;

  private Lacking(Trial trial, CellRecord cell, Finding finding) {
    this.finding = finding;
    this.cell = cell;
    this.outcome = Deciding.alone(trial, finding);
  }

  static void check(Trial trial) throws Breach {
    List<Finding> open =
        trial.evaluate().findings().stream().filter(f -> forWantOfFacts(f.outcome())).toList();
    if (trial.record() instanceof CellRecord cell && !open.isEmpty()) {
      new Lacking(trial, cell, open.get(trial.random().nextInt(open.size()))).check();
    }
  }

  private static boolean forWantOfFacts(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open
        && (open.reason() == UndeterminedReason.MISSING_FACT
            || open.reason() == UndeterminedReason.INCOMPLETE_REGISTER);
  }

  private void check() throws Breach {
    Optional<Missing> missing = Missing.of(cell, outcome::apply);
    if (missing.isEmpty()) {
      if (Filling.everything(cell).stream().allMatch(this::open)) {
        throw Breach.of(finding, "stays open whatever becomes known");
      }
      return;
    }
    List<Fact> facts = missing.get().facts();
    if (filled(facts).stream().anyMatch(this::open)) {
      throw Breach.of(finding, "stays open with what it lacks: " + facts);
    }
    for (Fact fact : facts) {
      List<Fact> others = new ArrayList<>(facts);
      others.remove(fact);
      if (filled(others).stream().noneMatch(this::open)) {
        throw Breach.of(finding, "is said to lack what it does not need: " + fact.path());
      }
    }
  }

  private boolean open(CellRecord record) {
    return outcome.apply(record) instanceof Outcome.Undetermined;
  }

  private List<CellRecord> filled(List<Fact> facts) {
    return Filling.with(cell, facts.stream().map(Fact::path).toList());
  }
}
