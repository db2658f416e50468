package vn.chibo.examples.review.annex;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;

/** What stands in one place of a table, and why. */
public sealed interface Entry {

  /** What it rests on; empty where there is nothing to unfold. */
  Optional<Because> because();

  /** Words. */
  record Words(Text text, Optional<Because> because) implements Entry {}

  /** A whole number. */
  record Count(long number, Optional<Because> because) implements Entry {}

  /** An exact share; where it is shown in percent it is rounded there and nowhere else. */
  record Share(Fraction share, Optional<Because> because) implements Entry {}

  /** A day. */
  record Day(LocalDate day, Optional<Because> because) implements Entry {}

  /** Nothing stands here, for a reason that the reader is told. */
  record Blank(Reason reason, Optional<Because> because) implements Entry {}

  /** Why nothing stands in a place. The reasons are never mixed: each asks for another step. */
  enum Reason {
    /** The unit has not reported (chưa báo cáo). */
    NOT_REPORTED,
    /** It did not take place yet, and its days still run (chưa đến hạn). */
    NOT_DUE,
    /** The register is complete, and it did not take place (không tổ chức). */
    NOT_HELD,
    /** It is not known. */
    NOT_KNOWN,
    /** Nobody has set it (chưa đặt): a target. */
    NOT_SET,
    /** The rule or the base changed between the two periods. */
    NOT_COMPARABLE,
    /** It does not concern this unit. */
    NOT_APPLICABLE,
    /** The reader's role does not show it. */
    MASKED
  }

  /** Words without anything to unfold. */
  static Entry words(Text text) {
    return new Words(text, Optional.empty());
  }

  /** A number with what it counts. */
  static Entry count(long number, Because because) {
    return new Count(number, Optional.of(because));
  }

  /** A share with what it is a share of. */
  static Entry share(Fraction share, Because because) {
    return new Share(share, Optional.of(because));
  }

  /** A day without anything to unfold. */
  static Entry day(LocalDate day) {
    return new Day(day, Optional.empty());
  }

  /** Nothing, for a reason. */
  static Entry blank(Reason reason) {
    return new Blank(reason, Optional.empty());
  }
}
