package vn.chibo.examples.review.committee.standing;

import java.util.List;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.Regulations;

/** The score sheets that hold for the year of a report. */
final class ScoreSheets {
  private ScoreSheets() {}

  /** The sheets of a year that the place of the report or one above it issued. */
  static List<ScoreSheet> of(StandingFacts facts) {
    DatePeriod year = DatePeriod.ofYear(facts.year());
    List<JurisdictionId> places =
        facts.evaluator().book().lineage().stream().map(Jurisdiction::id).toList();
    return Regulations.standard().scoreSheets().stream()
        .filter(sheet -> places.contains(sheet.citation().document().getJurisdiction()))
        .filter(sheet -> sheet.days().contains(year.start()))
        .filter(sheet -> sheet.span().filter(s -> s.around(year.start()).equals(year)).isPresent())
        .toList();
  }
}
