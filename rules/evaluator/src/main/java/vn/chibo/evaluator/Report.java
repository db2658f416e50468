package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * An explained, self-contained report: it needs neither the record nor the book.
 *
 * @param subject of whom it speaks
 * @param asOf the day as of which it speaks
 * @param findings one a rule
 */
public record Report(Text subject, LocalDate asOf, List<Finding> findings) {

  /** Copies the list. */
  public Report {
    findings = List.copyOf(findings);
  }

  /** Values that were used for days for which nobody checked them; they change no outcome. */
  public List<StaleParameter> staleParameters() {
    return StaleParameters.of(findings);
  }

  /** The report in words: every finding that applies, with its explanation. */
  public String text(Language language) {
    return ReportText.of(
        findings.stream().filter(f -> !(f.outcome() instanceof Outcome.NotApplicable)).toList(),
        language);
  }
}
