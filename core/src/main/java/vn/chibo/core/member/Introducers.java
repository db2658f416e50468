package vn.chibo.core.member;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;

/**
 * Who introduced an applicant to the Party (người giới thiệu vào Đảng).
 *
 * @param officialMembers how many official members, 0 or more
 * @param youthUnion whether the grassroots committee of the Youth Union did as well
 * @param monthsTogether the full months for which each of these members had worked, studied or
 *     lived together with the applicant: the fewest, 0 or more; empty where not known
 */
public record Introducers(
    @PositiveOrZero int officialMembers,
    boolean youthUnion,
    Optional<@PositiveOrZero Integer> monthsTogether) {
  /**
   * Needs all.
   *
   * @throws vn.chibo.core.fault.FaultException if a number is below 0; the fault has the key {@code
   *     introducers-negative}
   */
  public Introducers {
    Objects.requireNonNull(monthsTogether, "monthsTogether");
    new Faults()
        .unless(
            officialMembers >= 0 && monthsTogether.orElse(0) >= 0,
            "introducers-negative",
            CoreMessages.text("introducers-negative"))
        .raise();
  }
}
