package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.Statement;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What must be said beside an outcome that rests on published figures. */
final class PublishedNotes {
  private final Question question;
  private final StatementProof proof;
  private final Scope scope;

  PublishedNotes(Question question, StatementProof proof, Scope scope) {
    this.question = question;
    this.proof = proof;
    this.scope = scope;
  }

  List<Text> of(List<Statement> statements, Outcome outcome) {
    List<Text> notes = new ArrayList<>();
    for (Statement statement : statements) {
      notes.addAll(of(statement, outcome));
    }
    return notes;
  }

  private List<Text> of(Statement statement, Outcome outcome) {
    List<Text> notes = new ArrayList<>();
    if (!proof.inForce().encloses(statement.getPeriod())) {
      notes.add(EvaluatorMessages.text("note.period-beyond-rule", proof.inForce().start()));
    }
    if (outcome instanceof Outcome.Violated) {
      notes.add(witness(statement));
    }
    if (statement.getPublished() instanceof Statistic figure) {
      notes.addAll(bounds(StatementProof.taken(figure, scope.choices()), statement, outcome));
    }
    notes.addAll(
        assumptions(
            scope.choices(),
            PublishedProof.plain(proof.of(statement, scope.choices())),
            choices -> PublishedProof.plain(proof.of(statement, choices))));
    return notes;
  }

  /** A violation of which no part is known: how many, which and by how much stays open. */
  private static Text witness(Statement statement) {
    Text extent =
        statement.getPublished() instanceof ExtentStatement words
            ? EvaluatorMessages.of(words.extent())
            : EvaluatorMessages.text("note.at-least-one");
    return EvaluatorMessages.text("note.witness-unidentified", extent);
  }

  private List<Text> bounds(Statistic figure, Statement statement, Outcome outcome) {
    if (!(outcome instanceof Outcome.Undetermined)) {
      return List.of();
    }
    Stream<Text> weight =
        figure.leastWeightAbove(proof.claim().threshold()).stream()
            .filter(w -> question.unit() == Unit.SHARE)
            .map(w -> EvaluatorMessages.text("note.least-weight", fraction(w), threshold()));
    Stream<Text> some =
        proof.some(statement, scope.choices()) == Truth.YES
            ? Stream.of(EvaluatorMessages.text("note.some-part-holds"))
            : Stream.empty();
    boolean sumsSpans =
        question.summed()
            && proof.span().isPresent()
            && statement.getPer().isPresent()
            && figure.kind() != StatisticKind.SHARE_OF_PARTS;
    Stream<Text> spans =
        sumsSpans ? spans(statement.getPer().orElseThrow(), figure).stream() : Stream.empty();
    return Stream.of(weight, sumsSpans ? Stream.<Text>empty() : some, spans)
        .flatMap(s -> s)
        .toList();
  }

  /** Three a year would break one a quarter; four could meet it. */
  private List<Text> spans(Span longer, Statistic figure) {
    Fraction needed = proof.needed(longer, proof.span().orElse(longer));
    Fraction low = figure.smallestPart().low().map(b -> b.value()).orElse(Fraction.ZERO);
    return figure.smallestPart().compare(Comparison.AT_LEAST, needed) == Truth.UNKNOWN
        ? List.of(EvaluatorMessages.text("note.spans", low, needed))
        : List.of();
  }

  private Text threshold() {
    return EvaluatorMessages.text(
        "figure." + question.unit(), FigureWords.value(proof.claim().threshold(), question.unit()));
  }

  private static String fraction(Fraction fraction) {
    return fraction.toString();
  }

  /** Where the outcome changes if an assumption about a printed figure does not hold. */
  static List<Text> assumptions(
      Choices choices, Outcome outcome, Function<Choices, Outcome> otherwise) {
    List<Text> notes = new ArrayList<>();
    Outcome rounded = otherwise.apply(choices.with(Choices.Precision.ROUNDED));
    if (!same(outcome, rounded)) {
      notes.add(EvaluatorMessages.text("note.if-rounded", OutcomeWords.name(rounded)));
    }
    Outcome unstated = otherwise.apply(choices.with(Choices.UnstatedDenominator.UNSTATED));
    if (!same(outcome, unstated)) {
      notes.add(EvaluatorMessages.text("note.if-unstated", OutcomeWords.name(unstated)));
    }
    return notes;
  }

  private static boolean same(Outcome a, Outcome b) {
    return a.getClass() == b.getClass();
  }
}
