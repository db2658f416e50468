package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.plan.Context;

/**
 * The scope of a walk as a plan sees it.
 *
 * @param scope the scope
 */
record ScopeContext(Scope scope) implements Context {

  @Override
  public DatePeriod window() {
    return scope.window();
  }

  @Override
  public LocalDate asOf() {
    return scope.asOf();
  }

  @Override
  public Context within(DatePeriod window) {
    return new ScopeContext(scope.within(window));
  }

  @Override
  public List<Optional<DatePeriod>> spans(Span span) {
    return scope.spans(span).stream().map(scope::under).toList();
  }

  @Override
  public Optional<Asked> asked(Requirement requirement) {
    return scope.claim(requirement) instanceof Due.Settled settled
        ? Optional.of(new Asked(settled.claim().comparison(), settled.claim().threshold()))
        : Optional.empty();
  }

  @Override
  public Optional<Asked> askedEachDay(Requirement requirement) {
    return scope.steady(requirement, scope.window()) ? asked(requirement) : Optional.empty();
  }

  @Override
  public Optional<String> reading(String name) {
    return scope.reading(name);
  }

  @Override
  public String rule() {
    return scope.rule().id().value();
  }

  /** A meeting is asked on its own day, whatever the window in which it was found. */
  @Override
  public <S> Outcome explained(Condition<S> condition, S subject) {
    Scope at =
        subject instanceof HeldMeeting held
            ? scope.within(DatePeriod.ofDay(held.meeting().getDate()))
            : scope;
    return condition.accept(new Walk<>(subject, at)).outcome();
  }
}
