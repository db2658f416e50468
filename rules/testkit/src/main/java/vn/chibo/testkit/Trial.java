package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.explanation.Explanation;

/**
 * One sample on which a {@link Law} is tried: the rules of a book over a record.
 *
 * <pre>{@code
 * Law.TIME.check(
 *     Trial.of(book, Choices.DEFAULT, cell, LocalDate.of(2024, 3, 1))
 *         .until(LocalDate.of(2024, 12, 31)));
 * }</pre>
 *
 * @param book the rules
 * @param choices what the caller chose
 * @param record the record
 * @param asOf the as-of day, not before the first rule of the book
 * @param later a day not before the as-of day, for what time may change
 * @param luck a seed for what a law picks out of many
 */
public record Trial(
    RuleBook book,
    Choices choices,
    SubjectRecord record,
    LocalDate asOf,
    LocalDate later,
    long luck) {

  /** Needs all. */
  public Trial {
    Objects.requireNonNull(book, "book");
    Objects.requireNonNull(choices, "choices");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(later, "later");
  }

  /** A trial at one day. */
  public static Trial of(RuleBook book, Choices choices, SubjectRecord record, LocalDate asOf) {
    return new Trial(book, choices, record, asOf, asOf, 0);
  }

  /** The same trial until a later day. */
  public Trial until(LocalDate day) {
    return new Trial(book, choices, record, asOf, day, luck);
  }

  /** The same trial with other luck. */
  public Trial with(long seed) {
    return new Trial(book, choices, record, asOf, later, seed);
  }

  Trial over(SubjectRecord other) {
    return new Trial(book, choices, other, asOf, later, luck);
  }

  Trial asOf(LocalDate day) {
    return new Trial(book, choices, record, day, later, luck);
  }

  Trial with(RuleBook other) {
    return new Trial(other, choices, record, asOf, later, luck);
  }

  Random random() {
    return new Random(luck);
  }

  /** What the rules say, by an evaluator of its own. */
  Evaluation evaluate() {
    return Evaluator.of(book).choosing(choices).evaluate(record, asOf);
  }

  static Explanation why(Finding finding) {
    return finding.explanation();
  }

  /** The record without what is empty, and the days. */
  @Override
  public String toString() {
    return "as of " + asOf + ", later " + later + ", luck " + luck + ": " + Described.of(record);
  }
}
