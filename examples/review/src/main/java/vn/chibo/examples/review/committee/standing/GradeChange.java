package vn.chibo.examples.review.committee.standing;

import java.util.List;
import vn.chibo.core.review.Grade;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;
import vn.chibo.regulations.annualreview.GradedAs;

/**
 * The grades of two years held against each other; where the texts changed between them they are
 * not comparable.
 *
 * @param year the later year
 * @param now the texts of the later year
 * @param before the texts of the year before
 */
record GradeChange(int year, GradingRegime now, GradingRegime before) {

  static GradeChange of(int year, GradedAs as) {
    return new GradeChange(year, GradingRegime.of(year, as), GradingRegime.of(year - 1, as));
  }

  boolean comparable() {
    return !now.unknown() && !before.unknown() && now.sameAs(before);
  }

  Entry entry(ReviewState later, ReviewState earlier) {
    if (later.decided().isEmpty() || earlier.decided().isEmpty()) {
      return Shown.blank(Reason.NOT_KNOWN, because("grades.change.missing"));
    }
    if (!comparable()) {
      return Shown.blank(Reason.NOT_COMPARABLE, because("grades.change.rule"));
    }
    Grade present = later.decided().get();
    Grade past = earlier.decided().get();
    return GradeSteps.between(past, present)
        .<Entry>map(steps -> Shown.words(words(steps), because("grades.change.how")))
        .orElseGet(() -> Shown.blank(Reason.NOT_COMPARABLE, because("grades.change.words")));
  }

  private static Text words(int steps) {
    if (steps == 0) {
      return StandingMessages.text("grades.change.same");
    }
    return steps > 0
        ? StandingMessages.text("grades.change.up", steps)
        : StandingMessages.text("grades.change.down", -steps);
  }

  /** The texts of both years. */
  Because because(String how) {
    return Shown.because(
        how,
        List.of(
            StandingMessages.text("grades.texts", String.valueOf(year), now.words()),
            StandingMessages.text("grades.texts", String.valueOf(year - 1), before.words())),
        now.clauses());
  }
}
