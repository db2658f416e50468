package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;

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

  /** Whether the window runs beyond the as-of day. */
  boolean open() {
    return window.last().isAfter(asOf);
  }

  Optional<LocalDate> until() {
    return open() ? Optional.of(window.last()) : Optional.empty();
  }

  /** The requirement with its figure put in; that it exists was checked when the book was built. */
  Claim claim(Requirement requirement) {
    Threshold threshold = requirement.threshold();
    if (threshold instanceof Threshold.Fixed fixed) {
      return new Claim(requirement.comparison(), fixed.value());
    }
    Threshold.Parameter parameter = (Threshold.Parameter) threshold;
    Figure figure = book.figures().find(rule.id(), parameter.name()).orElseThrow();
    return new Claim(requirement.comparison(), figure.value());
  }

  Optional<String> reading(String ruleOrTopic) {
    return Optional.ofNullable(choices.readings().get(ruleOrTopic));
  }
}
