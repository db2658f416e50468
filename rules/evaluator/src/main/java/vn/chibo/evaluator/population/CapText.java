package vn.chibo.evaluator.population;

import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.ValueWords;

/** A report on a cap as plain text. */
final class CapText<I> {
  private final CapReport<I> report;
  private final Lines lines;

  CapText(CapReport<I> report, Language language) {
    this.report = report;
    lines = new Lines(language);
  }

  String text() {
    lines.add(0, "cap", report.cap().top().label());
    report.groups().forEach(this::group);
    lines.add(1, "cites", report.cap().citation().text(lines.language()));
    return lines.text();
  }

  private void group(GroupCap<I> group) {
    lines.add(1, "named", group.group().name(), Lines.outcome(group.outcome()));
    if (group.outcome() instanceof Outcome.NotApplicable) {
      return;
    }
    KnownGrades grades = group.grades();
    lines.add(
        2,
        "grades",
        grades.graded(),
        Lines.number(group.top()),
        grades.unknown(),
        grades.notGraded());
    group.readings().forEach(this::reading);
    if (group.outcome() instanceof Outcome.Undetermined open) {
      boolean reading = open.reason() == UndeterminedReason.READING;
      lines.texts(2, reading ? "choose" : "missing", open.missing().stream());
    }
  }

  private void reading(CapByReading<I> each) {
    lines.add(
        2,
        "reading",
        ValueWords.text(each.reading().share(), Unit.SHARE),
        each.reading().label(),
        Lines.outcome(each.outcome()));
    lines.add(
        3,
        "allowed",
        Lines.number(each.base()),
        each.share()
            .map(Lines::percent)
            .orElseGet(() -> EvaluatorMessages.text("population.no-share")),
        Lines.number(each.allowed()),
        report.cap().rounding().label(),
        excess(each.excess()));
    placement(each.placement());
  }

  private static Text excess(Quantity excess) {
    if (excess.equals(Quantity.UNKNOWN)) {
      return EvaluatorMessages.text("population.excess.unknown");
    }
    if (excess.equals(Quantity.exactly(0))) {
      return EvaluatorMessages.text("population.excess.full");
    }
    Truth over = excess.compare(Comparison.MORE_THAN, Fraction.ZERO);
    Quantity room = ScoreOrder.LOWER_FIRST.turned(excess);
    return switch (over) {
      case YES -> EvaluatorMessages.text("population.excess.over", Lines.number(excess));
      case NO -> EvaluatorMessages.text("population.excess.room", Lines.number(room));
      case UNKNOWN ->
          either(excess.high().orElseThrow().value(), room.high().orElseThrow().value());
    };
  }

  private static Text either(Fraction over, Fraction room) {
    return room.equals(Fraction.ZERO)
        ? EvaluatorMessages.text("population.excess.may", over)
        : EvaluatorMessages.text("population.excess.either", over, room);
  }

  private void placement(Placement<I> placement) {
    if (placement.line().isPresent()) {
      lines.add(
          3,
          "line",
          report.cap().good().label(),
          Lines.number(placement.places()),
          Lines.number(placement.line().get()),
          report.cap().order().label());
    }
    lines.parts(3, "in", placement.in());
    if (!placement.tieGroup().isEmpty()) {
      lines.add(
          3,
          "ties",
          lines.joined(placement.tieGroup().stream().map(Part::label)),
          report.cap().ties().label());
    }
    lines.parts(3, "out", placement.out());
    lines.texts(
        3,
        "unplaced",
        placement.unplaced().stream()
            .map(
                each ->
                    EvaluatorMessages.text(
                        "population.because", each.part().label(), each.reason().label())));
  }
}
