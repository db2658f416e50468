package vn.chibo.core.member;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.time.PartialDate;

/**
 * A membership card (thẻ đảng viên).
 *
 * @param number its number
 * @param joined the joining date printed on it, as far as it is known
 */
public record MembershipCard(CardNumber number, Optional<PartialDate> joined) {
  /** Needs a number. */
  public MembershipCard {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(joined, "joined");
  }
}
