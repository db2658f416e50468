package vn.chibo.examples.country.figures;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.examples.country.cells.CountryCell;

/**
 * What the second stage needs of a cell.
 *
 * @param cell its id
 * @param sector the sector by which cells of a place are grouped, empty where not known
 * @param grade its grade as known on the day, empty where not known
 * @param score its points, empty where not known
 */
public record GradedCell(
    String cell, Optional<Sector> sector, Optional<QualityGrade> grade, Optional<Integer> score) {

  static GradedCell of(CountryCell cell, LocalDate asOf) {
    Optional<QualityGrade> grade = cell.gradeAsOf(asOf);
    return new GradedCell(
        cell.id().value(),
        cell.record().getOrganization().getSector(),
        grade,
        grade.flatMap(known -> cell.score()));
  }
}
