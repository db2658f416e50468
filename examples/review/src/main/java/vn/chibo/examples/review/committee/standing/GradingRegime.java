package vn.chibo.examples.review.committee.standing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.population.Cap;
import vn.chibo.regulations.annualreview.AnnualGrades;
import vn.chibo.regulations.annualreview.ExcellentCaps;
import vn.chibo.regulations.annualreview.GradedAs;
import vn.chibo.regulations.annualreview.OpenGrades;
import vn.chibo.regulations.annualreview.ReviewSteps;

/**
 * The texts by which a year is graded, as far as they are on record: of its steps, its cap and the
 * conditions of its grades. Grades of two years are compared where these are the same.
 *
 * @param clauses the clauses
 */
record GradingRegime(List<Citation> clauses) {

  static GradingRegime of(int year, GradedAs as) {
    Stream<Citation> steps = ReviewSteps.of(year, as).stream().map(ReviewSteps::citation);
    Stream<Citation> cap = ExcellentCaps.of(year, as).stream().map(Cap::citation);
    Stream<Citation> conditions = as == GradedAs.CELL ? conditionsOfCells(year) : Stream.of();
    return new GradingRegime(
        Stream.of(steps, cap, conditions).flatMap(all -> all).distinct().toList());
  }

  /** What is asked does not depend on the record: any cell will do. */
  private static Stream<Citation> conditionsOfCells(int year) {
    OpenGrades grades =
        AnnualGrades.standard()
            .of(
                CellRecord.builder()
                    .organization(
                        PartyOrganization.builder()
                            .id(new OrganizationId("any"))
                            .name("any")
                            .kind(OrganizationKind.SUBORDINATE_CELL)
                            .build())
                    .period(DatePeriod.ofYear(year))
                    .build(),
                year);
    Stream<Finding> ofGrades = grades.grades().stream().flatMap(each -> each.conditions().stream());
    return Stream.concat(ofGrades, grades.whether().stream())
        .flatMap(finding -> finding.citations().stream());
  }

  /** Whether nothing of the grading of that year is on record. */
  boolean unknown() {
    return clauses.isEmpty();
  }

  boolean sameAs(GradingRegime other) {
    return documents().equals(other.documents());
  }

  private Set<RegulatoryDocument> documents() {
    return clauses.stream()
        .map(Citation::document)
        .collect(LinkedHashSet::new, Set::add, Set::addAll);
  }

  /** Its documents in words. */
  Text words() {
    return Shown.named(
        documents().stream()
            .map(each -> Text.of(each.text(Language.VIETNAMESE), each.text(Language.ENGLISH)))
            .toList());
  }
}
