package vn.chibo.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.repair.Act;
import vn.chibo.evaluator.repair.Repair;
import vn.chibo.evaluator.repair.Repairs;

/**
 * Law 4, of what can still be done: a repair meets the rule, and no part of it does; what is past
 * has none. One rule that is open is tried of each sample, chosen by luck.
 */
final class Repairing {
  private final Trial trial;
  private final CellRecord cell;
  private final Finding finding;

  private Repairing(Trial trial, CellRecord cell, Finding finding) {
    this.trial = trial;
    this.cell = cell;
    this.finding = finding;
  }

  static void check(Trial trial) throws Breach {
    Evaluation evaluation = trial.evaluate();
    List<Finding> open = evaluation.pending();
    if (trial.record() instanceof CellRecord cell && !open.isEmpty()) {
      Finding finding = open.get(trial.random().nextInt(open.size()));
      for (Repair repair : Repairs.of(evaluation, finding.rule().value())) {
        new Repairing(trial, cell, finding).check(repair);
      }
    }
    for (Finding broken : evaluation.violations()) {
      if (!Repairs.of(evaluation, broken.rule().value()).isEmpty()) {
        throw Breach.of(broken, "what is past is said to be repaired");
      }
    }
  }

  private void check(Repair repair) throws Breach {
    Outcome after = after(repair);
    if (!(after instanceof Outcome.Satisfied)) {
      throw Breach.of(finding, "is not repaired, but " + after + ": " + repair.acts());
    }
    for (Repair part : parts(repair).toList()) {
      if (after(part) instanceof Outcome.Satisfied) {
        throw Breach.of(finding, "part of a repair is enough: " + part.acts());
      }
    }
  }

  private Outcome after(Repair repair) {
    Function<SubjectRecord, Outcome> then = Deciding.alone(trial.asOf(repair.until()), finding);
    return then.apply(repair.appliedTo(cell, trial.asOf()));
  }

  /** The repair without each of its acts, and none of it at all. */
  private static Stream<Repair> parts(Repair repair) {
    List<Act> acts = repair.acts();
    Stream<List<Act>> parts =
        IntStream.range(0, acts.size())
            .mapToObj(i -> acts.stream().filter(act -> act != acts.get(i)).toList());
    Stream<List<Act>> nothing = acts.isEmpty() ? Stream.empty() : Stream.of(List.of());
    return Stream.concat(parts, nothing).map(part -> new Repair(part, repair.until(), List.of()));
  }
}
