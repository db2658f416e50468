package vn.chibo.core.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.time.Dated;

/**
 * A decision of the competent committee about one cell; holds from its day on.
 *
 * @param kind what it decides
 * @param date the day of the decision
 * @param minutes the length that it sets, at least 1, where it sets one
 */
public record Decision(DecisionKind kind, LocalDate date, Optional<Integer> minutes)
    implements Dated {
  /** Refuses a length below one minute. */
  public Decision {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(date, "date");
    new Faults()
        .unless(
            minutes.orElse(1) > 0,
            "minutes-not-positive",
            CoreMessages.text("minutes-not-positive"))
        .raise();
  }

  @Override
  public LocalDate getDate() {
    return date;
  }
}
