package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.Outcome.NotApplicable;
import vn.chibo.testkit.tree.Books;

/** Law 8: a rule speaks of its own days, place and kind of record only. */
final class InForce {
  private static final Outcome NOT_YET = Outcome.notApplicable(InapplicableReason.NOT_IN_FORCE);

  private InForce() {}

  static void check(Trial trial) throws Breach {
    List<Finding> findings = trial.evaluate().findings();
    for (int i = 0; i < findings.size(); i++) {
      Rule<?> rule = trial.book().rules().get(i);
      ofThePlace(trial, rule);
      ofItsDaysAndSubject(trial, rule, findings.get(i));
    }
    beforeItCounts(trial);
    afterItEnded(trial);
  }

  private static void ofThePlace(Trial trial, Rule<?> rule) throws Breach {
    List<JurisdictionId> here = trial.book().lineage().stream().map(Jurisdiction::id).toList();
    for (Citation citation : rule.citations()) {
      JurisdictionId place = citation.document().getJurisdiction();
      if (!here.isEmpty() && !here.contains(place)) {
        throw Breach.of(rule.id(), "of " + place + " in the book of " + here);
      }
    }
  }

  private static void ofItsDaysAndSubject(Trial trial, Rule<?> rule, Finding finding)
      throws Breach {
    boolean meets = rule.inForce().intersection(trial.record().getPeriod()).isPresent();
    boolean ofCells =
        rule.subject() == CellRecord.class && trial.record() instanceof OrganizationRecord;
    boolean speaks = rule.subject().isInstance(trial.record()) || ofCells;
    if (!(meets && speaks) && !(finding.outcome() instanceof NotApplicable)) {
      throw Breach.of(finding, "speaks of what is not its own: " + rule.inForce());
    }
  }

  /** Each rule on the day before it counts. */
  private static void beforeItCounts(Trial trial) throws Breach {
    for (LocalDate first :
        trial.book().rules().stream().map(rule -> rule.countsFrom()).distinct().toList()) {
      List<Rule<?>> rules =
          trial.book().rules().stream().filter(r -> r.countsFrom().equals(first)).toList();
      for (Finding finding : asked(trial, rules, first.minusDays(1))) {
        if (!finding.outcome().equals(NOT_YET)) {
          throw Breach.of(finding, "speaks as of the day before " + first);
        }
      }
    }
  }

  private static List<Finding> asked(Trial trial, List<Rule<?>> rules, LocalDate day) {
    Trial asked = trial.with(Books.with(trial.book(), rules)).asOf(day);
    return asked.evaluate().findings().subList(0, rules.size());
  }

  /** Each rule as if it had ended on the day before the period. */
  private static void afterItEnded(Trial trial) throws Breach {
    LocalDate last = trial.record().getPeriod().start().minusDays(1);
    List<Rule<?>> ended = new ArrayList<>();
    trial.book().rules().forEach(rule -> ended.add(endedOn(rule, last)));
    for (Finding finding : asked(trial, ended, trial.asOf())) {
      if (!(finding.outcome() instanceof NotApplicable)) {
        throw Breach.of(finding, "speaks though it ended on " + last);
      }
    }
  }

  private static Rule<?> endedOn(Rule<?> rule, LocalDate last) {
    LocalDate first = rule.inForce().start();
    return Books.over(rule, DatePeriod.ofClosed(first.isBefore(last) ? first : last, last));
  }
}
