package vn.chibo.examples.review.committee.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.Regrading;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;
import vn.chibo.regulations.annualreview.GradedAs;

/** The grade of each unit beside that of the year before (xếp loại chất lượng). */
final class UnitGrades {
  private static final List<Column> COLUMNS =
      List.of(
          Shown.column("grades", "unit", Kind.WORDS),
          Shown.column("grades", "kind", Kind.WORDS),
          Shown.column("grades", "decided", Kind.WORDS),
          Shown.column("grades", "date", Kind.DAY),
          Shown.column("grades", "proposed", Kind.WORDS),
          Shown.column("grades", "stage", Kind.WORDS),
          Shown.column("grades", "state", Kind.WORDS),
          Shown.column("grades", "last-year", Kind.WORDS),
          Shown.column("grades", "change", Kind.WORDS));

  private final StandingFacts facts;
  private final GradeChange change;

  private UnitGrades(StandingFacts facts) {
    this.facts = facts;
    change = GradeChange.of(facts.year(), GradedAs.CELL);
  }

  static Annex of(StandingFacts facts) {
    return new UnitGrades(facts).annex();
  }

  private Annex annex() {
    String year = String.valueOf(facts.year());
    Stream<Text> notes =
        Stream.of(
            StandingMessages.text("grades.note", year),
            StandingMessages.text("grades.note-proposed"));
    Stream<Text> changed =
        change.comparable()
            ? Stream.of()
            : Stream.of(
                StandingMessages.text(
                    "grades.note-changed",
                    year,
                    change.now().words(),
                    String.valueOf(facts.year() - 1),
                    change.before().words()));
    return new Annex(
        "grades",
        StandingMessages.text("grades"),
        COLUMNS,
        facts.units().stream().map(this::line).toList(),
        Optional.empty(),
        Stream.concat(notes, changed).toList());
  }

  private Line line(StandingUnit unit) {
    Optional<AnnualReview> review = facts.review(unit.id(), facts.year());
    ReviewState now = ReviewState.of(review, facts.asOf());
    ReviewState before = ReviewState.of(facts.review(unit.id(), facts.year() - 1), facts.asOf());
    Because because = because(review);
    return Shown.line(
        Stream.of(
            Entry.words(unit.name()),
            Entry.words(unit.group().name()),
            grade(now, now.decided(), because),
            day(now.date(), now),
            grade(now, now.proposed().flatMap(Opinion::getProposedGrade), because),
            stage(now),
            Entry.words(state(now)),
            grade(before, before.decided(), change.because("grades.last-year.how")),
            change.entry(now, before)));
  }

  private static Entry grade(ReviewState state, Optional<Grade> grade, Because because) {
    return grade
        .<Entry>map(found -> Shown.words(found.label(), because))
        .orElseGet(() -> Entry.blank(none(state)));
  }

  private static Entry day(Optional<LocalDate> date, ReviewState state) {
    return date.map(Entry::day).orElseGet(() -> Entry.blank(none(state)));
  }

  private static Entry stage(ReviewState state) {
    return state
        .proposed()
        .map(opinion -> Entry.words(opinion.getStage().label()))
        .orElseGet(() -> Entry.blank(none(state)));
  }

  /** Who is not graded for a reason has nothing to be known. */
  private static Reason none(ReviewState state) {
    return state.notGraded().isPresent() ? Reason.NOT_APPLICABLE : Reason.NOT_KNOWN;
  }

  private static Text state(ReviewState state) {
    if (state.notGraded().isPresent()) {
      return Contender.words(state.notGraded().get());
    }
    String key = state.decided().isPresent() ? "decided" : "open";
    return StandingMessages.text("grades.state." + (state.onlyProposed() ? "proposed" : key));
  }

  /** The opinions and what became of the grade later. */
  private Because because(Optional<AnnualReview> review) {
    Stream<Text> opinions =
        review.stream()
            .flatMap(found -> found.getOpinions().stream())
            .filter(opinion -> ReviewState.known(opinion.getDate(), facts.asOf()))
            .flatMap(
                opinion ->
                    opinion.getProposedGrade().stream()
                        .map(grade -> part(opinion.getStage().label(), grade.label())));
    Stream<Text> later =
        review.stream()
            .flatMap(found -> found.getRegradings().stream())
            .filter(regrading -> !regrading.getDate().isAfter(facts.asOf()))
            .map(UnitGrades::regraded);
    return Shown.because(
        "grades.how", Stream.concat(opinions, later).toList(), change.now().clauses());
  }

  private static Text part(Text name, Text what) {
    return StandingMessages.text("part", name, what);
  }

  private static Text regraded(Regrading regrading) {
    Text old =
        regrading.getOldGrade().map(Grade::label).orElseGet(() -> StandingMessages.text("none"));
    return StandingMessages.text(
        "grades.regraded", regrading.getDate(), old, regrading.getNewGrade().label());
  }
}
