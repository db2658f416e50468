package vn.chibo.evaluator.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A condition in words: what is asked, as a secretary would say it. What an author measures is said
 * by its label.
 */
final class ConditionWords<S> implements Condition.Visitor<S, Phrase> {
  /** So compared with 100 %, a share says "every". */
  private static final Set<Comparison> WHOLE = Set.of(Comparison.AT_LEAST, Comparison.EXACTLY);

  private final RequirementWords required;

  private ConditionWords(RequirementWords required) {
    this.required = required;
  }

  static <S> Phrase of(Condition<S> condition, RequirementWords required) {
    return condition.accept(new ConditionWords<>(required));
  }

  private <T> Phrase below(Condition<T> part) {
    return of(part, required);
  }

  private List<Phrase> below(Collection<Condition<S>> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }

  /** One part needs no "all of", and none leaves nothing to say. */
  private Phrase join(List<Condition<S>> parts, Text several) {
    if (parts.isEmpty()) {
      return Phrase.clause(HandbookWords.text("nothing"));
    }
    return parts.size() == 1 ? parts.get(0).accept(this) : Phrase.group(several, below(parts));
  }

  @Override
  public Phrase all(Condition.All<S> node) {
    return join(node.parts(), HandbookWords.text("all"));
  }

  @Override
  public Phrase any(Condition.Any<S> node) {
    return join(node.parts(), HandbookWords.text("any"));
  }

  @Override
  public Phrase not(Condition.Not<S> node) {
    return node.part() instanceof Condition.Any<S> any && any.parts().size() > 1
        ? Phrase.group(HandbookWords.text("none"), below(any.parts()))
        : node.part().accept(this).under(HandbookWords.text("not"));
  }

  @Override
  public Phrase when(Condition.When<S> node) {
    Phrase guard = node.condition().accept(this);
    Phrase due = node.due().accept(this);
    if (guard.isClause()) {
      return due.isClause()
          ? Phrase.clause(HandbookWords.text("when.line", guard.words(), due.words()))
          : due.under(HandbookWords.text("when.guard", guard.words()));
    }
    return Phrase.group(
        HandbookWords.text("when"),
        List.of(
            guard.under(HandbookWords.text("when.case")),
            due.under(HandbookWords.text("when.due"))));
  }

  @Override
  public Phrase unless(Condition.Unless<S> node) {
    Phrase exception = node.exception().accept(this);
    Phrase due = node.due().accept(this);
    Text clause = HandbookWords.text("unless.clause", HandbookWords.citation(node.clause()));
    if (exception.isClause() && due.isClause()) {
      return Phrase.clause(HandbookWords.text("unless.line", due.words(), exception.words()))
          .noting(clause);
    }
    return Phrase.group(
        HandbookWords.text("unless"),
        List.of(
            due.under(HandbookWords.text("unless.due")),
            exception.under(HandbookWords.text("unless.exception")).noting(clause)));
  }

  @Override
  public Phrase atLeastOf(Condition.AtLeastOf<S> node) {
    return Phrase.group(
        HandbookWords.text("at-least-of", node.k(), node.parts().size()), below(node.parts()));
  }

  @Override
  public Phrase compare(Condition.Compare<S> node) {
    Requirement asked = node.requirement();
    required.noteUse(asked, MeasureWords.name(node.measure()));
    return MeasureWords.known(node.measure(), asked, required)
        .map(Phrase::clause)
        .orElseGet(() -> Phrase.line(compared(node.measure(), asked)));
  }

  private Text compared(Measure<?> measure, Requirement asked) {
    return HandbookWords.text("compare", MeasureWords.name(measure), required.words(asked));
  }

  @Override
  public Phrase tallied(Condition.Tallied<S> node) {
    Tally<S> tally = node.tally();
    Requirement asked = node.requirement();
    required.noteUse(asked, MeetingWords.name(tally));
    return tally
        .counted()
        .map(meetings -> Phrase.clause(MeetingWords.held(meetings, asked, required)))
        .orElseGet(() -> MeetingWords.figure(tally, asked, required));
  }

  @Override
  public Phrase forEverySpan(Condition.ForEverySpan<S> node) {
    return node.body().accept(this).under(HandbookWords.text("every." + node.span()));
  }

  @Override
  public <T> Phrase forEvery(Condition.ForEvery<S, T> node) {
    return below(node.body()).under(HandbookWords.text("each", PartWords.one(node.parts())));
  }

  @Override
  public <T> Phrase countWhere(Condition.CountWhere<S, T> node) {
    Requirement asked = node.requirement();
    Text name = EvaluatorMessages.text("node.count", PartWords.one(node.parts()));
    required.noteUse(asked, name);
    boolean some =
        asked.comparison() == Comparison.AT_LEAST && required.isFixed(asked, Fraction.ONE);
    Text head =
        some
            ? HandbookWords.text("count.some", PartWords.one(node.parts()))
            : HandbookWords.text("count", required.words(asked), PartWords.many(node.parts()));
    return below(node.body()).under(head);
  }

  @Override
  public <T> Phrase shareOf(Condition.ShareOf<S, T> node) {
    Requirement asked = node.requirement();
    required.noteUse(asked, EvaluatorMessages.text("node.share", PartWords.one(node.parts())));
    Text head =
        WHOLE.contains(asked.comparison()) && required.isAlways(asked, Fraction.ONE)
            ? HandbookWords.text("share.all", PartWords.one(node.parts()))
            : HandbookWords.text("share", required.words(asked), PartWords.many(node.parts()));
    return below(node.body()).under(head);
  }

  @Override
  public <T> Phrase meanOf(Condition.MeanOf<S, T> node) {
    Text mean =
        HandbookWords.text("mean", MeasureWords.name(node.measure()), PartWords.many(node.parts()));
    required.noteUse(node.requirement(), mean);
    return Phrase.line(HandbookWords.text("compare", mean, required.words(node.requirement())));
  }

  @Override
  public Phrase permitted(Condition.Permitted<S> node) {
    return Phrase.clause(HandbookWords.text("permitted", node.value().label(), node.row().label()));
  }

  @Override
  public Phrase decided(Condition.Decided<S> node) {
    return Phrase.clause(HandbookWords.text("decided." + node.kind()));
  }

  @Override
  public Phrase named(Condition.Named<S> node) {
    return node.body().accept(this).below(node.label());
  }

  @Override
  public Phrase judgement(Condition.Judgement<S> node) {
    node.figures().forEach(figure -> required.noteUse(figure, node.question()));
    return Phrase.line(HandbookWords.text("judgement", node.who(), node.question()));
  }

  @Override
  public Phrase readings(Condition.Readings<S> node) {
    List<Phrase> readings = new ArrayList<>();
    node.readings()
        .forEach(
            (name, reading) ->
                readings.add(
                    reading.accept(this).under(HandbookWords.text("reading", node.label(name)))));
    return Phrase.group(HandbookWords.text("readings", readings.size()), readings);
  }

  @Override
  public Phrase noFigure(Condition.NoFigure<S> node) {
    return Phrase.clause(node.note());
  }
}
