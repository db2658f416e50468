package vn.chibo.regulations.annualreview;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.regulations.words.RegulationMessages;

/** The open grades in words. */
final class OpenGradesText {
  private final OpenGrades grades;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  OpenGradesText(OpenGrades grades, Language language) {
    this.grades = grades;
    this.language = language;
  }

  String text() {
    line("grades.head", grades.subject(), grades.as().label());
    if (grades.grades().isEmpty()) {
      line("grades.none-on-record");
    }
    if (grades.graded() != Truth.YES) {
      line(grades.graded() == Truth.NO ? "grades.not-graded" : "grades.maybe-not-graded");
      grades.whether().stream().filter(this::settlesNot).forEach(this::because);
    }
    if (grades.graded() != Truth.NO) {
      grades.grades().forEach(this::grade);
    }
    return String.join("\n", lines) + "\n";
  }

  /** Why there is no grade, or why that is not settled; the other conditions say nothing of it. */
  private boolean settlesNot(Finding finding) {
    return grades.graded() == Truth.NO
        ? finding.outcome() instanceof Outcome.Violated
        : !OpenGrades.settled(finding);
  }

  private void grade(GradeFinding grade) {
    if (!grade.possible()) {
      line("grades.barred", grade.grade().label());
      grade.barring().forEach(this::because);
    } else if (!grade.open().isEmpty() || grade.conditions().stream().noneMatch(this::met)) {
      line("grades.open", grade.grade().label());
      grade.open().forEach(this::because);
    } else {
      line("grades.conditions-met", grade.grade().label());
    }
  }

  /** A clause that does not speak, as one that is not confirmed, is not met either. */
  private boolean met(Finding finding) {
    return finding.outcome() instanceof Outcome.Satisfied;
  }

  private void because(Finding finding) {
    String clauses = String.join("; ", finding.citations().stream().map(this::clause).toList());
    line("grades.because", finding.title(), clauses);
  }

  private String clause(Citation citation) {
    return citation.text(language);
  }

  private void line(String key, Object... arguments) {
    lines.add(RegulationMessages.text(key, arguments).in(language));
  }
}
