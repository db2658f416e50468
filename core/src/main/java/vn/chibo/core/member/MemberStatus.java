package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.Objects;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * The status of a member on one day, twice: as the records say it, and as far as they bind.
 *
 * <p>A screen shows {@link #recorded}, with the words "as far as known" where it is not settled; a
 * rule asks {@link #possible}, which more knowledge only narrows.
 *
 * @param day the day
 * @param recorded the standing, were the records all there is
 * @param possible what else may be, given the days for which the records are complete
 */
public record MemberStatus(LocalDate day, MemberStanding recorded, MemberStanding possible) {
  /** Needs all three. */
  public MemberStatus {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(recorded, "recorded");
    Objects.requireNonNull(possible, "possible");
  }

  /** Whether nothing is open. */
  public boolean settled() {
    return possible.settled();
  }

  /** The recorded standing in words; where something is open, they say so. */
  public Text label() {
    return settled()
        ? possible.label()
        : CoreMessages.text("standing.as-far-as-known", recorded.label());
  }
}
