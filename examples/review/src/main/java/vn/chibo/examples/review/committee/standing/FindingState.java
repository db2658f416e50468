package vn.chibo.examples.review.committee.standing;

import java.time.LocalDate;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.oversight.InspectionFinding;

/** How far a shortcoming that was found is mended (khắc phục hạn chế được chỉ ra): one of six. */
enum FindingState {
  /** Mended by the day that was set. */
  IN_TIME,
  /** Mended after the day that was set. */
  LATE,
  /** Mended; whether in time is not known, or no day was set. */
  MENDED,
  /** Not mended, and its day has not passed, or none is known. */
  OPEN,
  /** Not mended although its day has passed. */
  OVERDUE,
  /** Not known. */
  UNKNOWN;

  static FindingState of(InspectionFinding finding, LocalDate asOf) {
    return switch (finding.mendedBy(asOf)) {
      case YES -> mended(finding);
      case NO -> finding.overdue(asOf) == Truth.YES ? OVERDUE : OPEN;
      case UNKNOWN -> UNKNOWN;
    };
  }

  private static FindingState mended(InspectionFinding finding) {
    return finding.getRemedyDue().map(due -> inTime(finding.mendedBy(due))).orElse(MENDED);
  }

  private static FindingState inTime(Truth mended) {
    return switch (mended) {
      case YES -> IN_TIME;
      case NO -> LATE;
      case UNKNOWN -> MENDED;
    };
  }
}
