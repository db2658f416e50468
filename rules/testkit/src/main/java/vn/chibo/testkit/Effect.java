package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.testkit.tree.Books;

/** Law 4, what a rule that takes effect on a day may change: nothing before it. */
final class Effect {
  private final Trial trial;
  private final DatePeriod period;
  private final Random luck;

  private Effect(Trial trial) {
    this.trial = trial;
    this.period = trial.record().getPeriod();
    this.luck = trial.random();
  }

  static void check(Trial trial) throws Breach {
    Effect effect = new Effect(trial);
    effect.startsAfterwards();
    effect.startsWithin();
  }

  /** Some rules take effect after the period: they are silent, the others say what they said. */
  private void startsAfterwards() throws Breach {
    Set<RuleId> moved = new HashSet<>();
    trial.book().rules().stream()
        .filter(rule -> luck.nextBoolean())
        .forEach(rule -> moved.add(rule.id()));
    Trial changed =
        trial.with(
            Books.with(
                trial.book(),
                rules(
                    rule ->
                        moved.contains(rule.id()) ? Books.from(rule, period.end()) : ended(rule))));
    Map<RuleId, Finding> before = byRule(trial);
    for (Finding finding : byRule(changed).values()) {
      Optional<Finding> then = Optional.ofNullable(before.get(finding.rule()));
      if (then.isPresent() && !kept(moved.contains(finding.rule()), then.get(), finding)) {
        throw Breach.of(then.get(), finding, "changed by what takes effect on " + period.end());
      }
    }
  }

  /** A rule that begins within the period is ended after it: what follows it does not matter. */
  private Optional<? extends Rule<?>> ended(Rule<?> rule) {
    return rule.inForce().start().isBefore(period.end())
        ? Books.until(rule, period.last())
        : Optional.of(rule);
  }

  private static boolean kept(boolean moved, Finding before, Finding after) {
    return moved
        ? after.outcome() instanceof Outcome.NotApplicable
        : after.outcome().equals(before.outcome()) || (parted(before) && parted(after));
  }

  /** Readings of an end are called by their last day, which moves where the rule is cut. */
  private static boolean parted(Finding finding) {
    return finding.outcome() instanceof Outcome.Undetermined open
        && open.reason() == UndeterminedReason.READING;
  }

  /** Of a rule that takes effect within the period, only the rest of the period is spoken of. */
  private void startsWithin() throws Breach {
    LocalDate day = period.start().plusDays(luck.nextInt(period.days()));
    if (day.isAfter(trial.asOf()) || report(trial.record())) {
      return;
    }
    Trial moved = trial.with(Books.with(trial.book(), rules(rule -> Books.from(rule, day))));
    Map<RuleId, Finding> rest = byRule(trial.over(cut(DatePeriod.ofClosed(day, period.last()))));
    for (Finding finding : byRule(moved).values()) {
      Optional<Finding> expected = Optional.ofNullable(rest.get(finding.rule()));
      if (expected.isPresent() && comparable(finding) && !alike(expected.get(), finding)) {
        throw Breach.of(expected.get(), finding, "speaks of days before it takes effect on " + day);
      }
    }
  }

  /** What a report states keeps its days when the period of the record is cut. */
  private static boolean report(SubjectRecord record) {
    return record instanceof OrganizationRecord organization
        && !organization.getStatements().isEmpty();
  }

  private static boolean alike(Finding one, Finding other) {
    return one.outcome().getClass() == other.outcome().getClass();
  }

  /** A window that decides by its last day, or as a whole, is not cut where the rule begins. */
  private boolean comparable(Finding finding) {
    Rule<?> rule = trial.book().find(finding.rule()).orElseThrow();
    boolean spans =
        rule.policy() == WindowPolicy.WINDOW_START
            && rule.subject() == CellRecord.class
            && trial.record() instanceof CellRecord;
    return rule.policy() == WindowPolicy.EVENT || spans;
  }

  private List<Rule<?>> rules(Function<Rule<?>, Optional<? extends Rule<?>>> change) {
    List<Rule<?>> changed = new ArrayList<>();
    trial.book().rules().forEach(rule -> change.apply(rule).ifPresent(changed::add));
    return changed;
  }

  private static Map<RuleId, Finding> byRule(Trial trial) {
    Map<RuleId, Finding> findings = new HashMap<>();
    trial.evaluate().findings().forEach(finding -> findings.put(finding.rule(), finding));
    return findings;
  }

  private SubjectRecord cut(DatePeriod days) {
    if (trial.record() instanceof CellRecord cell) {
      return cell.withPeriod(days);
    }
    return trial.record() instanceof OrganizationRecord organization
        ? organization.withPeriod(days)
        : ((MemberRecord) trial.record()).withPeriod(days);
  }
}
