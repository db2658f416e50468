package vn.chibo.core.document;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.figure.Truth;

/** Whether a document is in force on a day, as far as its dates and its successors tell. */
final class Force {
  private Force() {}

  /**
   * A stated last day decides, and where it has readings leaves the days between them open. Without
   * one a document is in force until a successor is; where no first day is stated either, it is
   * never known to be in force.
   */
  static Truth of(RegulatoryDocument document, List<RegulatoryDocument> successors, LocalDate day) {
    if (begun(document, day) == Truth.NO) {
      return Truth.NO;
    }
    if (document.getInForce().filter(period -> !period.unbounded()).isPresent()) {
      return stated(DaysInForce.of(document).orElseThrow(), day);
    }
    return switch (replaced(successors, day)) {
      case YES -> Truth.NO;
      case UNKNOWN -> Truth.UNKNOWN;
      case NO -> document.getInForce().isPresent() ? Truth.YES : Truth.UNKNOWN;
    };
  }

  private static Truth stated(DaysInForce days, LocalDate day) {
    if (days.doubtful().filter(doubt -> doubt.contains(day)).isPresent()) {
      return Truth.UNKNOWN;
    }
    return days.period().contains(day) ? Truth.YES : Truth.NO;
  }

  private static Truth replaced(List<RegulatoryDocument> successors, LocalDate day) {
    List<Truth> begun = successors.stream().map(next -> begun(next, day)).toList();
    if (begun.contains(Truth.YES)) {
      return Truth.YES;
    }
    return begun.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.NO;
  }

  /** Where no first day is stated, the date of signature stands for it. */
  private static Truth begun(RegulatoryDocument document, LocalDate day) {
    if (document.getInForce().isPresent()) {
      return day.isBefore(document.getInForce().get().start()) ? Truth.NO : Truth.YES;
    }
    return document
        .getDate()
        .map(signed -> signed.after(day))
        .map(Truth::negated)
        .orElse(Truth.UNKNOWN);
  }
}
