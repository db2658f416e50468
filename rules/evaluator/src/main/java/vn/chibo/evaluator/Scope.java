package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Where a walk stands: the rule and its book, what the caller chose, the as-of day, the window. */
record Scope(Rule<?> rule, RuleBook book, Choices choices, LocalDate asOf, DatePeriod window) {

  Scope within(DatePeriod other) {
    return new Scope(rule, book, choices, asOf, other);
  }

  /** The spans of the window: whole ones, or for single events those that it touches. */
  List<DatePeriod> spans(Span span) {
    return rule.policy() == WindowPolicy.EVENT ? span.touching(window) : span.within(window);
  }

  /** The part of a span in which the rule holds, empty where it does not. */
  Optional<DatePeriod> under(DatePeriod span) {
    return rule.policy().under(rule.inForce(), span);
  }

  /** The days of the window on which the rule is in force. */
  DatePeriod days() {
    return rule.inForce().intersection(window).orElse(window);
  }

  /** Whether the window runs beyond the as-of day. */
  boolean open() {
    return window.lastsBeyond(asOf);
  }

  Optional<LocalDate> until() {
    return open() ? Optional.of(window.last()) : Optional.empty();
  }

  /** The requirement with the figure of the day that decides for the window. */
  Due claim(Requirement requirement) {
    return claim(requirement, rule.policy().day(window));
  }

  /**
   * The requirement for parts of the window of which nobody says when they were: settled where one
   * figure holds for all its days under the rule up to the as-of day.
   */
  Due throughout(Requirement requirement) {
    DatePeriod past =
        rule.inForce().intersection(window).flatMap(days -> days.upTo(asOf)).orElse(window);
    return steady(requirement, past)
        ? claim(requirement, past.start())
        : new Due.Open(undetermined(UndeterminedReason.MISSING_FACT, apart(requirement, past)));
  }

  /** Whether the requirement asks the same on every day of a window. */
  boolean steady(Requirement requirement, DatePeriod days) {
    return requirement.threshold() instanceof Threshold.Fixed
        || effective(requirement, days).size() == 1;
  }

  private Due claim(Requirement requirement, LocalDate day) {
    if (requirement.threshold() instanceof Threshold.Fixed fixed) {
      return new Due.Settled(new Claim(requirement.comparison(), fixed.value()));
    }
    Effective effective = timeline(requirement).on(day, asOf, switchedOn());
    if (effective instanceof Effective.Value value) {
      return new Due.Settled(
          new Claim(
              requirement.comparison(), value.entry().value(), Optional.of(new Held(value, day))));
    }
    return new Due.Open(
        effective instanceof Effective.Conflict conflict
            ? undetermined(
                UndeterminedReason.CONFLICTING_RULES, Origins.whichHolds(conflict.entries()))
            : Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
  }

  private Outcome undetermined(UndeterminedReason reason, Text missing) {
    return new Outcome.Undetermined(reason, List.of(missing), until());
  }

  private Text apart(Requirement requirement, DatePeriod days) {
    return Origins.apart(
        effective(requirement, days).stream()
            .filter(Effective.Value.class::isInstance)
            .map(value -> ((Effective.Value) value).entry())
            .toList());
  }

  private List<Effective> effective(Requirement requirement, DatePeriod days) {
    return timeline(requirement).within(days, asOf, switchedOn());
  }

  /** That it exists was checked when the book was built. */
  private Timeline timeline(Requirement requirement) {
    String name = ((Threshold.Parameter) requirement.threshold()).name();
    return book.timeline(rule.id(), name).orElseThrow();
  }

  private boolean switchedOn() {
    return choices.switchedOn().contains(rule.id());
  }

  Optional<String> reading(String ruleOrTopic) {
    return choices.chosen(ruleOrTopic);
  }
}
