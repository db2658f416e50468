package vn.chibo.core.member;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.time.PartialDate;

/**
 * Whether a disciplined member complained of the decision (khiếu nại), and when.
 *
 * @param date the day on which the complaint was handed in or posted; empty where there was none
 */
public record Complaint(Optional<PartialDate> date) {
  /** Needs to say whether there was one. */
  public Complaint {
    Objects.requireNonNull(date, "date");
  }
}
