package vn.chibo.examples.review.committee.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;
import vn.chibo.regulations.annualreview.GradedAs;
import vn.chibo.regulations.annualreview.ReviewSteps;

/**
 * What each unit says of itself beside what those above it say (tự xếp loại, cấp trên xếp loại).
 */
final class SelfReviewAnnex {
  private static final List<Column> COLUMNS =
      List.of(
          Shown.column("self", "unit", Kind.WORDS),
          Shown.column("self", "self", Kind.WORDS),
          Shown.column("self", "cell", Kind.WORDS),
          Shown.column("self", "superior", Kind.WORDS),
          Shown.column("self", "decided", Kind.WORDS),
          Shown.column("self", "difference", Kind.WORDS),
          Shown.column("self", "self-points", Kind.WORDS),
          Shown.column("self", "superior-points", Kind.WORDS),
          Shown.column("self", "points", Kind.WORDS),
          Shown.column("self", "missing", Kind.WORDS));

  private final StandingFacts facts;
  private final Optional<SheetPoints> sheet;
  private final Optional<ReviewSteps> steps;

  private SelfReviewAnnex(StandingFacts facts) {
    this.facts = facts;
    steps = ReviewSteps.of(facts.year(), GradedAs.CELL);
    sheet =
        ScoreSheets.of(facts).stream()
            .map(each -> new SheetPoints(each, facts.asOf()))
            .filter(each -> facts.units().stream().anyMatch(unit -> filled(each, unit)))
            .findFirst();
  }

  private static boolean filled(SheetPoints sheet, StandingUnit unit) {
    return Stream.of(ScoreColumn.values())
        .anyMatch(column -> sheet.column(unit, column).isPresent());
  }

  static Annex of(StandingFacts facts) {
    return new SelfReviewAnnex(facts).annex();
  }

  private Annex annex() {
    Text sheets =
        sheet
            .map(each -> StandingMessages.text("self.note-sheet", each.label()))
            .orElseGet(() -> StandingMessages.text("self.note-no-sheet"));
    return new Annex(
        "self-review",
        StandingMessages.text("self-review"),
        COLUMNS,
        facts.units().stream().map(this::line).toList(),
        Optional.empty(),
        List.of(StandingMessages.text("self.note", String.valueOf(facts.year())), sheets));
  }

  private Line line(StandingUnit unit) {
    Optional<AnnualReview> review = facts.review(unit.id(), facts.year());
    ReviewState state = ReviewState.of(review, facts.asOf());
    Optional<Grade> self = grade(review, ReviewStage.SELF);
    Because because = because(review);
    return Shown.line(
        Stream.of(
            Entry.words(unit.name()),
            entry(self, unit, state, because),
            entry(grade(review, ReviewStage.CELL, ReviewStage.COMMITTEE), unit, state, because),
            entry(grade(review, ReviewStage.SUPERIOR, ReviewStage.APPRAISAL), unit, state, because),
            entry(state.decided(), unit, state, because),
            difference(self, state, because),
            points(unit, ScoreColumn.SELF),
            points(unit, ScoreColumn.SUPERIOR),
            pointsHeld(unit),
            missing(unit, review)));
  }

  /** What the first of the stages that said anything by the day proposes. */
  private Optional<Grade> grade(Optional<AnnualReview> review, ReviewStage... stages) {
    return Stream.of(stages)
        .flatMap(stage -> review.flatMap(found -> found.opinion(stage)).stream())
        .filter(opinion -> ReviewState.known(opinion.getDate(), facts.asOf()))
        .flatMap(opinion -> opinion.getProposedGrade().stream())
        .findFirst();
  }

  private static Entry entry(
      Optional<Grade> grade, StandingUnit unit, ReviewState state, Because because) {
    return grade
        .<Entry>map(found -> Shown.words(found.label(), because))
        .orElseGet(() -> Shown.blank(none(unit, state), because));
  }

  /** Of a unit that has not reported, something of its review may be known all the same. */
  private static Reason none(StandingUnit unit, ReviewState state) {
    if (state.notGraded().isPresent()) {
      return Reason.NOT_APPLICABLE;
    }
    boolean silent = !unit.reported() && state.equals(ReviewState.NOTHING);
    return silent ? Reason.NOT_REPORTED : Reason.NOT_KNOWN;
  }

  /** The grade decided held against the unit's own, in grades. */
  private static Entry difference(Optional<Grade> self, ReviewState state, Because because) {
    if (self.isEmpty() || state.decided().isEmpty()) {
      Reason reason = state.notGraded().isPresent() ? Reason.NOT_APPLICABLE : Reason.NOT_KNOWN;
      return Shown.blank(reason, because);
    }
    return GradeSteps.between(self.get(), state.decided().get())
        .<Entry>map(steps -> Shown.words(words(steps), because))
        .orElseGet(() -> Shown.blank(Reason.NOT_COMPARABLE, because));
  }

  private static Text words(int steps) {
    if (steps == 0) {
      return StandingMessages.text("self.same");
    }
    return steps > 0
        ? StandingMessages.text("self.higher", steps)
        : StandingMessages.text("self.lower", -steps);
  }

  private Because because(Optional<AnnualReview> review) {
    List<Text> opinions =
        review.stream()
            .flatMap(found -> found.getOpinions().stream())
            .filter(opinion -> ReviewState.known(opinion.getDate(), facts.asOf()))
            .sorted(Comparator.comparing(Opinion::getStage))
            .map(SelfReviewAnnex::words)
            .toList();
    List<Citation> clauses = steps.map(ReviewSteps::citation).stream().toList();
    return Shown.because("self.how", opinions, clauses);
  }

  private static Text words(Opinion opinion) {
    Text grade =
        opinion
            .getProposedGrade()
            .map(Grade::label)
            .orElseGet(() -> StandingMessages.text("not-recorded"));
    return opinion
        .getDate()
        .map(day -> StandingMessages.text("self.opinion", opinion.getStage().label(), grade, day))
        .orElseGet(() -> StandingMessages.text("part", opinion.getStage().label(), grade));
  }

  private Entry points(StandingUnit unit, ScoreColumn column) {
    if (sheet.isEmpty()) {
      return Entry.blank(Reason.NOT_APPLICABLE);
    }
    SheetPoints points = sheet.get();
    return points
        .column(unit, column)
        .<Entry>map(score -> Shown.words(points.words(score), points.because(score)))
        .orElseGet(() -> Entry.blank(none(unit, ReviewState.NOTHING)));
  }

  /** What those above gave more or less, and whether the bands are the same. */
  private Entry pointsHeld(StandingUnit unit) {
    if (sheet.isEmpty()) {
      return Entry.blank(Reason.NOT_APPLICABLE);
    }
    return sheet
        .get()
        .columns(unit)
        .flatMap(HeldPoints::of)
        .map(held -> Entry.words(held.words()))
        .orElseGet(() -> Entry.blank(none(unit, ReviewState.NOTHING)));
  }

  /** The steps by the clause of which the review holds nothing: not that they were left out. */
  private Entry missing(StandingUnit unit, Optional<AnnualReview> review) {
    if (review.isEmpty()) {
      return Shown.blank(none(unit, ReviewState.NOTHING), because(review));
    }
    List<Text> missing =
        steps.stream()
            .flatMap(each -> each.missing(review.get()).stream())
            .map(ReviewStage::label)
            .toList();
    return steps.isEmpty()
        ? Shown.blank(Reason.NOT_APPLICABLE, because(review))
        : Shown.words(Shown.named(missing), because(review));
  }
}
