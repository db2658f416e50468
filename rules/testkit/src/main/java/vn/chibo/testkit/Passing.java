package vn.chibo.testkit;

import java.util.List;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Law 4, what time may change. */
final class Passing {
  private Passing() {}

  static void check(Trial trial) throws Breach {
    Trial complete = trial.over(Rewrite.COMPLETE.of(trial.record()));
    List<Finding> before = complete.evaluate().findings();
    List<Finding> after = complete.asOf(trial.later()).evaluate().findings();
    for (int i = 0; i < before.size(); i++) {
      Rule<?> rule = trial.book().rules().get(i);
      boolean counts = !trial.asOf().isBefore(rule.countsFrom());
      if (counts && !settles(before.get(i).outcome(), after.get(i).outcome())) {
        throw Breach.of(before.get(i), after.get(i), "not what " + trial.later() + " can bring");
      }
    }
  }

  /**
   * What a later fact leaves unrecorded may open what is pending, and so may readings that part; a
   * gap in a register may not.
   */
  private static boolean settles(Outcome before, Outcome after) {
    if (before instanceof Outcome.Undetermined) {
      return true;
    }
    return before instanceof Outcome.Pending
        ? !(after instanceof Outcome.Undetermined open
            && open.reason() == UndeterminedReason.INCOMPLETE_REGISTER)
        : after.getClass() == before.getClass();
  }

  static void plans(Trial trial) throws Breach {
    SubjectRecord past = Rewrite.withoutPlans(trial.asOf()).of(trial.record());
    List<Finding> given = trial.evaluate().findings();
    List<Finding> without = trial.over(past).evaluate().findings();
    for (int i = 0; i < given.size(); i++) {
      if (!given.get(i).outcome().equals(without.get(i).outcome())) {
        throw Breach.of(given.get(i), without.get(i), "decided by what is dated after the day");
      }
    }
  }
}
