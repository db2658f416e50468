package vn.chibo.regulations.annualreview;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.review.Grade;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * Which grades of a year are still open for a record. A grade is left out only where a clause bars
 * it for certain; none is ever given.
 *
 * @param subject what readers call the subject and its year
 * @param year the year under review
 * @param as as what it is graded
 * @param asOf the day as of which it is said
 * @param grades the grades of that time, the best first; empty where none is on record
 * @param whether what each condition of being graded at all comes to
 */
public record OpenGrades(
    Text subject,
    int year,
    GradedAs as,
    LocalDate asOf,
    List<GradeFinding> grades,
    List<Finding> whether) {

  /** Copies the lists. */
  public OpenGrades {
    Objects.requireNonNull(subject, "subject");
    grades = List.copyOf(grades);
    whether = List.copyOf(whether);
  }

  /**
   * Whether there is a grade at all for the year: no where a clause says that none is given;
   * unknown where that is not settled.
   */
  public Truth graded() {
    if (whether.stream().anyMatch(finding -> finding.outcome() instanceof Outcome.Violated)) {
      return Truth.NO;
    }
    return whether.stream().allMatch(OpenGrades::settled) ? Truth.YES : Truth.UNKNOWN;
  }

  static boolean settled(Finding finding) {
    return finding.outcome() instanceof Outcome.Satisfied
        || finding.outcome() instanceof Outcome.NotApplicable;
  }

  /** The grades that no clause bars, the best first; none where no grade is given for the year. */
  public Set<Grade> possible() {
    if (graded() == Truth.NO) {
      return Set.of();
    }
    return grades.stream()
        .filter(GradeFinding::possible)
        .map(GradeFinding::grade)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The only grade that is left, where one is given for certain; else empty. */
  public Optional<Grade> only() {
    Set<Grade> left = possible();
    return graded() == Truth.YES && left.size() == 1
        ? Optional.of(left.iterator().next())
        : Optional.empty();
  }

  /** What is said of a grade, empty where it is none of that time. */
  public Optional<GradeFinding> grade(Grade grade) {
    return grades.stream().filter(each -> each.grade().equals(grade)).findFirst();
  }

  /** The same as plain text, grade by grade, with what bars each and by which clause. */
  public String text(Language language) {
    return new OpenGradesText(this, language).text();
  }
}
