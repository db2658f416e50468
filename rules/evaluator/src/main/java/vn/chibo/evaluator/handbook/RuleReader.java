package vn.chibo.evaluator.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.words.ValueWords;

/** Puts the rules of a book into words. */
final class RuleReader {
  private final RuleBook book;
  private final Map<RuleId, List<HandbookExample>> examples;

  RuleReader(RuleBook book, Map<RuleId, List<HandbookExample>> examples) {
    this.book = book;
    this.examples = examples;
  }

  HandbookRule read(Rule<?> rule) {
    RequirementWords required = new RequirementWords(book, rule);
    WordedCondition condition = worded(rule, required);
    return new HandbookRule(
        rule,
        book.title(rule.id()),
        condition,
        book.entries(rule.id()).stream().map(entry -> figure(rule, entry, required)).toList(),
        book.figures().table(rule.id()),
        shown(rule));
  }

  private static <S extends SubjectRecord> WordedCondition worded(
      Rule<S> rule, RequirementWords required) {
    Condition<S> asked = rule.condition();
    return ConditionWords.of(asked, required).worded();
  }

  private static HandbookFigure figure(
      Rule<?> rule, ParameterEntry entry, RequirementWords required) {
    return new HandbookFigure(
        required.uses(entry.key().name()),
        ValueWords.text(entry.value(), entry.unit()),
        entry.days().orElse(rule.inForce()),
        required.placeName(entry),
        entry);
  }

  /** The first example of each outcome; that a rule is not in force says the least. */
  private List<ShownExample> shown(Rule<?> rule) {
    Evaluator evaluator = Evaluator.of(alone(rule));
    Map<OutcomeKind, ShownExample> first = new EnumMap<>(OutcomeKind.class);
    List<ShownExample> idle = new ArrayList<>();
    for (HandbookExample example : examples.getOrDefault(rule.id(), List.of())) {
      ask(evaluator, rule.id(), example)
          .map(finding -> ShownExample.of(rule, example, finding))
          .ifPresent(
              shown -> {
                if (idle(shown.finding().outcome())) {
                  idle.add(shown);
                } else {
                  first.putIfAbsent(kind(shown), shown);
                }
              });
    }
    idle.stream().limit(1).forEach(shown -> first.putIfAbsent(OutcomeKind.NOT_APPLICABLE, shown));
    return List.copyOf(first.values());
  }

  /** The rule with the oldest of the book, so that the same days can be asked. */
  private RuleBook alone(Rule<?> rule) {
    LocalDate first = book.start().orElseThrow();
    return book.only(other -> other == rule || other.inForce().start().equals(first));
  }

  private static boolean idle(Outcome outcome) {
    return outcome.equals(Outcome.notApplicable(InapplicableReason.NOT_IN_FORCE));
  }

  private static OutcomeKind kind(ShownExample shown) {
    return OutcomeCode.kind(OutcomeCode.of(shown.finding().outcome()));
  }

  /** Before its first day a book says nothing. */
  private static Optional<Finding> ask(Evaluator evaluator, RuleId rule, HandbookExample example) {
    LocalDate start = evaluator.book().start().orElseThrow();
    return example.asOf().isBefore(start)
        ? Optional.empty()
        : evaluator
            .choosing(example.choices())
            .evaluate(example.record(), example.asOf())
            .finding(rule.value());
  }
}
