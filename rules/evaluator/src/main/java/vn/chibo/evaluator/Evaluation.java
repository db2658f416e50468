package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What all rules of a book say of one record as of one day.
 *
 * @param record the record
 * @param asOf the day
 * @param book the book
 * @param findings one a rule, in the order of the book
 */
public record Evaluation(
    SubjectRecord record, LocalDate asOf, RuleBook book, List<Finding> findings) {

  /** Copies the list. */
  public Evaluation {
    findings = List.copyOf(findings);
  }

  /** The mandatory rules that are broken. */
  public List<Finding> violations() {
    return unmet(Force.MANDATORY);
  }

  /** The rules of a force that are not met, named as what they are. */
  public List<Finding> unmet(Force force) {
    return with(Outcome.Violated.class).stream().filter(f -> f.force() == force).toList();
  }

  /** What can still be met or broken, and until when. */
  public List<Finding> pending() {
    return with(Outcome.Pending.class);
  }

  /** What cannot be known, and what is missing. */
  public List<Finding> undetermined() {
    return with(Outcome.Undetermined.class);
  }

  /** What holds. */
  public List<Finding> satisfied() {
    return with(Outcome.Satisfied.class);
  }

  /** The rules that do not speak of the record, each with its reason. */
  public List<Finding> notApplicable() {
    return with(Outcome.NotApplicable.class);
  }

  /** What one rule says, empty where the book does not have it. */
  public Optional<Finding> finding(String rule) {
    return findings.stream().filter(finding -> finding.rule().value().equals(rule)).findFirst();
  }

  /** What falls due, the earliest first. */
  public List<Obligation> obligations() {
    return Obligations.of(findings);
  }

  /** The explained, self-contained report. */
  public Report report() {
    return new Report(record.subject(), asOf, findings);
  }

  private List<Finding> with(Class<? extends Outcome> kind) {
    return findings.stream().filter(finding -> kind.isInstance(finding.outcome())).toList();
  }
}
