package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.evidence.Missing;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * Law 3, of what is missing: with all of it known nothing is undetermined any more, and without any
 * one of it something may be. One rule that is open is tried of each sample, chosen by luck.
 */
final class Lacking {
  private final Finding finding;
  private final SubjectRecord record;
  private final List<Measure<?>> reported;
  private final Function<SubjectRecord, Outcome> outcome;

  private Lacking(Trial trial, Finding finding) {
    this.finding = finding;
    this.record = trial.record();
    this.reported = trial.book().find(finding.rule()).orElseThrow().reported();
    this.outcome = Deciding.alone(trial, finding);
  }

  static void check(Trial trial) throws Breach {
    List<Finding> open =
        trial.evaluate().findings().stream().filter(f -> forWantOfFacts(f.outcome())).toList();
    if (!open.isEmpty()) {
      new Lacking(trial, open.get(trial.random().nextInt(open.size()))).check();
    }
  }

  private static boolean forWantOfFacts(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open
        && (open.reason() == UndeterminedReason.MISSING_FACT
            || open.reason() == UndeterminedReason.INCOMPLETE_REGISTER);
  }

  private void check() throws Breach {
    Informed figures = Informed.of(reported);
    if (record instanceof CellRecord cell) {
      check(
          Missing.of(cell, reported, outcome::apply),
          () -> AllKnown.of(cell, figures),
          facts -> Filling.with(cell, facts, figures));
    } else if (record instanceof MemberRecord member) {
      Optional<Missing> missing = Missing.of(member, reported, outcome::apply);
      // Details of entries, such as who decided an exemption, are not among what it looks for.
      if (missing.isPresent()) {
        check(
            missing,
            () -> Enrolled.everything(member, figures),
            facts -> Enrolled.with(member, facts, figures));
      }
    }
  }

  private void check(
      Optional<Missing> missing,
      Supplier<List<? extends SubjectRecord>> everything,
      Function<List<FactPath>, List<? extends SubjectRecord>> filling)
      throws Breach {
    if (missing.isEmpty()) {
      if (everything.get().stream().allMatch(this::open)) {
        throw Breach.of(finding, "stays open whatever becomes known");
      }
      return;
    }
    List<FactPath> facts = missing.get().facts().stream().map(Fact::path).toList();
    if (filling.apply(facts).stream().anyMatch(this::open)) {
      throw Breach.of(finding, "stays open with what it lacks: " + facts);
    }
    for (FactPath fact : facts) {
      List<FactPath> others = new ArrayList<>(facts);
      others.remove(fact);
      if (filling.apply(others).stream().noneMatch(this::open)) {
        throw Breach.of(finding, "is said to lack what it does not need: " + fact);
      }
    }
  }

  private boolean open(SubjectRecord filled) {
    return outcome.apply(filled) instanceof Outcome.Undetermined;
  }
}
