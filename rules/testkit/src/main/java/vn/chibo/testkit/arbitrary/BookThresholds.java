package vn.chibo.testkit.arbitrary;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;

/**
 * All thresholds that the conditions of a book hold figures against, fixed ones and figures of the
 * book, by the unit of the figure; the topics on which it asks for a judgement, and the figures
 * that it asks to be reported.
 */
final class BookThresholds {
  private final RuleBook book;
  private final Map<Unit, Set<Fraction>> values = new EnumMap<>(Unit.class);
  private final Set<Topic> judged = new LinkedHashSet<>();
  private final Set<Reported> reported = new LinkedHashSet<>();

  private BookThresholds(RuleBook book) {
    this.book = book;
  }

  static BookThresholds of(RuleBook book) {
    BookThresholds found = new BookThresholds(book);
    for (Rule<?> rule : book.rules()) {
      found.walk(rule);
    }
    return found;
  }

  Map<Unit, Set<Fraction>> values() {
    return new LinkedHashMap<>(values);
  }

  Set<Topic> judged() {
    return judged;
  }

  Set<Reported> reported() {
    return reported;
  }

  private <S extends SubjectRecord> void walk(Rule<S> rule) {
    rule.condition().accept(new Walk<S>(rule));
  }

  private void add(Rule<?> rule, Unit unit, Requirement requirement) {
    Set<Fraction> known = values.computeIfAbsent(unit, any -> new LinkedHashSet<>());
    if (requirement.threshold() instanceof Threshold.Fixed fixed) {
      known.add(fixed.value());
    } else if (requirement.threshold() instanceof Threshold.Parameter parameter) {
      book.figures().entries(new ParameterKey(rule.id(), parameter.name())).stream()
          .map(ParameterEntry::value)
          .forEach(known::add);
    }
  }

  /** Collects what the nodes of a rule require, from the top. */
  private final class Walk<S> implements Condition.Visitor<S, Boolean> {
    private final Rule<?> rule;

    Walk(Rule<?> rule) {
      this.rule = rule;
    }

    private boolean all(List<Condition<S>> parts) {
      parts.forEach(part -> part.accept(this));
      return true;
    }

    private boolean required(Unit unit, Requirement requirement) {
      add(rule, unit, requirement);
      return true;
    }

    private <T> void below(Condition<T> body) {
      body.accept(new Walk<T>(rule));
    }

    @Override
    public Boolean all(Condition.All<S> node) {
      return all(node.parts());
    }

    @Override
    public Boolean any(Condition.Any<S> node) {
      return all(node.parts());
    }

    @Override
    public Boolean not(Condition.Not<S> node) {
      return all(List.of(node.part()));
    }

    @Override
    public Boolean when(Condition.When<S> node) {
      return all(List.of(node.condition(), node.due()));
    }

    @Override
    public Boolean unless(Condition.Unless<S> node) {
      return all(List.of(node.exception(), node.due()));
    }

    @Override
    public Boolean atLeastOf(Condition.AtLeastOf<S> node) {
      return all(node.parts());
    }

    @Override
    public Boolean compare(Condition.Compare<S> node) {
      if (node.measure().reported()) {
        reported.add(new Reported(node.measure().topic(), node.measure().unit()));
      }
      return required(node.measure().unit(), node.requirement());
    }

    @Override
    public Boolean tallied(Condition.Tallied<S> node) {
      return required(node.tally().unit(), node.requirement());
    }

    @Override
    public Boolean forEverySpan(Condition.ForEverySpan<S> node) {
      return all(List.of(node.body()));
    }

    @Override
    public <T> Boolean forEvery(Condition.ForEvery<S, T> node) {
      below(node.body());
      return true;
    }

    @Override
    public <T> Boolean countWhere(Condition.CountWhere<S, T> node) {
      below(node.body());
      return required(Unit.COUNT, node.requirement());
    }

    @Override
    public <T> Boolean shareOf(Condition.ShareOf<S, T> node) {
      below(node.body());
      return required(Unit.SHARE, node.requirement());
    }

    @Override
    public <T> Boolean meanOf(Condition.MeanOf<S, T> node) {
      return required(node.measure().unit(), node.requirement());
    }

    @Override
    public Boolean permitted(Condition.Permitted<S> node) {
      return true;
    }

    @Override
    public Boolean decided(Condition.Decided<S> node) {
      return true;
    }

    @Override
    public Boolean named(Condition.Named<S> node) {
      return all(List.of(node.body()));
    }

    @Override
    public Boolean judgement(Condition.Judgement<S> node) {
      return judged.add(node.topic());
    }

    @Override
    public Boolean readings(Condition.Readings<S> node) {
      return all(List.copyOf(node.readings().values()));
    }

    @Override
    public Boolean noFigure(Condition.NoFigure<S> node) {
      return true;
    }
  }
}
