package vn.chibo.testkit.example;

import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.PENDING;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * The outcomes that a condition can have by its nodes, whatever the record: a figure, a choice and
 * a judgement are met, not met or not recorded; a window may still run; parts may be none.
 *
 * <p>Whether parts of an author's own may still be added, and whether a decision may still be
 * taken, a tree does not tell: pending is no more than possible here.
 */
final class Reachable<S> implements Condition.Visitor<S, Set<OutcomeKind>> {
  private static final Set<OutcomeKind> DECIDED = EnumSet.of(SATISFIED, VIOLATED, UNDETERMINED);
  private static final Set<OutcomeKind> TIMED = with(DECIDED, PENDING);

  private Reachable() {}

  /** The outcomes of a rule; of a record before its first or after its last day it says nothing. */
  static <S extends SubjectRecord> Set<OutcomeKind> of(Rule<S> rule) {
    Set<OutcomeKind> kinds = rule.condition().accept(new Reachable<>());
    boolean always = rule.inForce().openStart() && rule.inForce().unbounded();
    Set<OutcomeKind> all = always ? kinds : with(kinds, NOT_APPLICABLE);
    return rule.daysInForce().ends().isEmpty() ? all : with(all, UNDETERMINED);
  }

  private static Set<OutcomeKind> with(Set<OutcomeKind> kinds, OutcomeKind... more) {
    Set<OutcomeKind> all = EnumSet.noneOf(OutcomeKind.class);
    all.addAll(kinds);
    all.addAll(List.of(more));
    return all;
  }

  private <T> Set<OutcomeKind> below(Condition<T> body) {
    return body.accept(new Reachable<>());
  }

  private Set<OutcomeKind> any(Collection<Condition<S>> parts) {
    Set<OutcomeKind> all = EnumSet.noneOf(OutcomeKind.class);
    parts.forEach(part -> all.addAll(part.accept(this)));
    return all;
  }

  @Override
  public Set<OutcomeKind> all(Condition.All<S> node) {
    return any(node.parts());
  }

  @Override
  public Set<OutcomeKind> any(Condition.Any<S> node) {
    return any(node.parts());
  }

  /** Satisfied and Violated change places. */
  @Override
  public Set<OutcomeKind> not(Condition.Not<S> node) {
    Set<OutcomeKind> part = node.part().accept(this);
    Set<OutcomeKind> swapped = with(part);
    swapped.removeAll(EnumSet.of(SATISFIED, VIOLATED));
    if (part.contains(VIOLATED)) {
      swapped.add(SATISFIED);
    }
    if (part.contains(SATISFIED)) {
      swapped.add(VIOLATED);
    }
    return swapped;
  }

  @Override
  public Set<OutcomeKind> when(Condition.When<S> node) {
    return guarded(node.condition(), node.due());
  }

  @Override
  public Set<OutcomeKind> unless(Condition.Unless<S> node) {
    return guarded(node.exception(), node.due());
  }

  /** What is due, what the guard leaves open, and nothing where the guard fails. */
  private Set<OutcomeKind> guarded(Condition<S> guard, Condition<S> due) {
    Set<OutcomeKind> open = guard.accept(this);
    open.retainAll(EnumSet.of(UNDETERMINED, PENDING));
    open.addAll(due.accept(this));
    return with(open, NOT_APPLICABLE);
  }

  /** What does not apply counts as not met. */
  @Override
  public Set<OutcomeKind> atLeastOf(Condition.AtLeastOf<S> node) {
    Set<OutcomeKind> parts = any(node.parts());
    return parts.remove(NOT_APPLICABLE) ? with(parts, VIOLATED) : parts;
  }

  @Override
  public Set<OutcomeKind> compare(Condition.Compare<S> node) {
    return with(DECIDED);
  }

  /** A figure of the latest entry is of nothing where there is none. */
  @Override
  public Set<OutcomeKind> tallied(Condition.Tallied<S> node) {
    return node.tally().course() == Course.OPEN ? with(TIMED, NOT_APPLICABLE) : with(TIMED);
  }

  /** No whole span of the period, or none that begins under the rule. */
  @Override
  public Set<OutcomeKind> forEverySpan(Condition.ForEverySpan<S> node) {
    return with(below(node.body()), NOT_APPLICABLE);
  }

  @Override
  public <T> Set<OutcomeKind> forEvery(Condition.ForEvery<S, T> node) {
    return with(below(node.body()), UNDETERMINED, PENDING, NOT_APPLICABLE);
  }

  @Override
  public <T> Set<OutcomeKind> countWhere(Condition.CountWhere<S, T> node) {
    return with(TIMED);
  }

  @Override
  public <T> Set<OutcomeKind> shareOf(Condition.ShareOf<S, T> node) {
    return with(TIMED, NOT_APPLICABLE);
  }

  @Override
  public <T> Set<OutcomeKind> meanOf(Condition.MeanOf<S, T> node) {
    return with(TIMED, NOT_APPLICABLE);
  }

  @Override
  public Set<OutcomeKind> permitted(Condition.Permitted<S> node) {
    return with(DECIDED);
  }

  @Override
  public Set<OutcomeKind> decided(Condition.Decided<S> node) {
    return with(TIMED);
  }

  @Override
  public Set<OutcomeKind> named(Condition.Named<S> node) {
    return below(node.body());
  }

  @Override
  public Set<OutcomeKind> judgement(Condition.Judgement<S> node) {
    return with(DECIDED);
  }

  /** Readings that disagree leave it open. */
  @Override
  public Set<OutcomeKind> readings(Condition.Readings<S> node) {
    Set<OutcomeKind> all = any(node.readings().values());
    return node.readings().size() > 1 ? with(all, UNDETERMINED) : all;
  }

  @Override
  public Set<OutcomeKind> noFigure(Condition.NoFigure<S> node) {
    return EnumSet.of(NOT_APPLICABLE);
  }
}
