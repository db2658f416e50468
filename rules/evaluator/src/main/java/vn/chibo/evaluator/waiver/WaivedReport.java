package vn.chibo.evaluator.waiver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * A report with the waivers beside its findings. Every finding of the report is there, with its own
 * outcome and in its own place; every waiver is there once: beside the findings that it waives, or
 * among the expired or the unused.
 *
 * <pre>{@code
 * WaivedReport waived = WaivedReport.of(evaluation.report(), waivers);
 * waived.openViolations();                  // violations() without those that are waived
 * waived.text(Language.VIETNAMESE);
 * }</pre>
 *
 * @param report the report as it is
 * @param findings its findings in its order, each with its waivers
 * @param expired waivers whose last day lies before the as-of day of the report
 * @param unused waivers that waive nothing, and why
 */
public record WaivedReport(
    Report report, List<WaivedFinding> findings, List<Waiver> expired, List<UnusedWaiver> unused) {
  /** Copies the lists. */
  public WaivedReport {
    findings = List.copyOf(findings);
    expired = List.copyOf(expired);
    unused = List.copyOf(unused);
  }

  /** The report of an evaluation with waivers. */
  public static WaivedReport of(Evaluation evaluation, List<Waiver> waivers) {
    return of(evaluation.report(), waivers);
  }

  /** A report with waivers. */
  public static WaivedReport of(Report report, List<Waiver> waivers) {
    List<Waiver> expired = new ArrayList<>();
    List<Waiver> used = new ArrayList<>();
    List<UnusedWaiver> unused = new ArrayList<>();
    for (Waiver waiver : waivers) {
      if (waiver.expiredOn(report.asOf())) {
        expired.add(waiver);
      } else if (report.findings().stream().anyMatch(finding -> concerns(waiver, finding))) {
        used.add(waiver);
      } else {
        unused.add(new UnusedWaiver(waiver, why(waiver, report)));
      }
    }
    List<WaivedFinding> findings = report.findings().stream().map(f -> waived(f, used)).toList();
    return new WaivedReport(report, findings, expired, unused);
  }

  private static boolean concerns(Waiver waiver, Finding finding) {
    return finding.rule().equals(waiver.rule())
        && finding.outcome() instanceof Outcome.Violated
        && new Lack(finding.explanation()).concerns(waiver);
  }

  private static WaivedFinding waived(Finding finding, List<Waiver> waivers) {
    List<Waiver> own = waivers.stream().filter(waiver -> concerns(waiver, finding)).toList();
    boolean whole = !own.isEmpty() && new Lack(finding.explanation()).covered(own);
    return new WaivedFinding(finding, own, Coverage.of(whole, own));
  }

  private static UnusedWaiver.Why why(Waiver waiver, Report report) {
    List<Finding> ofRule =
        report.findings().stream().filter(f -> f.rule().equals(waiver.rule())).toList();
    if (ofRule.isEmpty()) {
      return UnusedWaiver.Why.NO_SUCH_RULE;
    }
    boolean there = ofRule.stream().flatMap(f -> f.explanation().nodes()).anyMatch(waiver::holds);
    return there ? UnusedWaiver.Why.NOT_VIOLATED : UnusedWaiver.Why.NO_SUCH_PLACE;
  }

  /** The mandatory rules that are broken, waived or not: those of the evaluation. */
  public List<Finding> violations() {
    return found(waived -> mandatory(waived.finding()));
  }

  /** The mandatory rules that are broken and not wholly waived. */
  public List<Finding> openViolations() {
    return found(waived -> mandatory(waived.finding()) && waived.coverage() != Coverage.WHOLLY);
  }

  /** What is violated and wholly waived, of every force. */
  public List<WaivedFinding> waived() {
    return findings.stream().filter(waived -> waived.coverage() == Coverage.WHOLLY).toList();
  }

  private static boolean mandatory(Finding finding) {
    return finding.force() == Force.MANDATORY && finding.outcome() instanceof Outcome.Violated;
  }

  private List<Finding> found(Predicate<WaivedFinding> wanted) {
    Stream<WaivedFinding> found = findings.stream().filter(wanted);
    return found.map(WaivedFinding::finding).toList();
  }

  /** The report in words, each finding with its waivers, then the expired and unused ones. */
  public String text(Language language) {
    return new WaiverText(language).of(this);
  }
}
