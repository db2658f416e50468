package vn.chibo.core.member;

import jakarta.validation.constraints.Positive;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.time.PartialDate;

/**
 * A Party badge (Huy hiệu Đảng) as it is recorded. For which years there is one, the regulations
 * say.
 *
 * @param years the years of Party age for which it is, at least 1
 * @param awarded when it was awarded, as far as it is known
 */
public record PartyBadge(@Positive int years, Optional<PartialDate> awarded) {
  /**
   * Needs years.
   *
   * @throws vn.chibo.core.fault.FaultException if the years are below 1; the fault has the key
   *     {@code badge-years-not-positive}
   */
  public PartyBadge {
    Objects.requireNonNull(awarded, "awarded");
    new Faults()
        .unless(
            years > 0, "badge-years-not-positive", CoreMessages.text("badge-years-not-positive"))
        .raise();
  }
}
