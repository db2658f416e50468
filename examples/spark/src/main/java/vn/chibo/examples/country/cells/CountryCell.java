package vn.chibo.examples.country.cells;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.review.QualityGrade;

/**
 * A cell of the country and its year.
 *
 * @param record what is known of the year; the organization names the superior of its first day
 * @param after the organization directly above since 01/07/2025
 * @param grade the grade of the year, empty where not known yet
 * @param graded the day of the grade, empty where there is none
 * @param score the points by which it is ranked, empty where not known yet
 */
public record CountryCell(
    CellRecord record,
    OrganizationId after,
    Optional<QualityGrade> grade,
    Optional<LocalDate> graded,
    Optional<Integer> score) {

  /** Needs a superior on both days. */
  public CountryCell {
    Objects.requireNonNull(after, "after");
    if (record.getOrganization().getParent().isEmpty()) {
      throw new IllegalArgumentException("the organization names no superior: " + after);
    }
  }

  /** Its id. */
  public OrganizationId id() {
    return record.getOrganization().getId();
  }

  /** The organization directly above on a day. */
  public OrganizationId above(LocalDate day) {
    return day.isBefore(Places.REFORM) ? record.getOrganization().getParent().orElseThrow() : after;
  }

  /** The grade as it is known on a day. */
  public Optional<QualityGrade> gradeAsOf(LocalDate day) {
    return graded.filter(given -> !given.isAfter(day)).flatMap(given -> grade);
  }
}
