package vn.chibo.evaluator.mask;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Hash;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * A report in which names, or names and values, are hidden. Outcomes, rules, clauses and required
 * figures are those of the report, which stays as it is.
 *
 * <p>It is no {@link Report}: it holds neither the hash of the record, by which a guess could be
 * proved, nor the choices, and so it cannot be replayed; nor can its explanations be checked.
 * {@link vn.chibo.core.json.ChiboJson} writes and reads it as a masked report, and refuses to read
 * it as a report.
 *
 * <pre>{@code
 * MaskedReport masked = MaskedReport.of(report, MaskPolicy.NAMES_AND_VALUES);
 * masked.text(Language.VIETNAMESE);
 * }</pre>
 *
 * @param format the version of its form, {@link #FORMAT}
 * @param masked what it hides
 * @param asOf the day as of which it speaks
 * @param book the hash of the book, as in the report
 * @param findings one a rule, in the order of the report
 */
public record MaskedReport(
    int format, MaskPolicy masked, LocalDate asOf, Hash book, List<Finding> findings) {
  /** The version of the form of masked reports. */
  public static final int FORMAT = 1;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the masked report has another form
   */
  public MaskedReport {
    if (format != FORMAT) {
      throw new IllegalArgumentException("a masked report of format " + format + ", not " + FORMAT);
    }
    Objects.requireNonNull(masked, "masked");
    findings = List.copyOf(findings);
  }

  /** A report without what the policy hides. */
  public static MaskedReport of(Report report, MaskPolicy policy) {
    return new MaskedReport(
        FORMAT,
        policy,
        report.asOf(),
        report.hashes().book(),
        report.findings().stream().map(finding -> new Masking(policy, finding).finding()).toList());
  }

  /** The masked report in words: that it is masked, then every finding that applies. */
  public String text(Language language) {
    return findings.stream()
        .filter(finding -> !(finding.outcome() instanceof Outcome.NotApplicable))
        .map(finding -> finding.text(language))
        .collect(Collectors.joining("", masked.label().in(language) + "\n", ""));
  }
}
