package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.PartialDate;

/**
 * The contact that a member who works elsewhere keeps with the Party organization at the residence
 * (giữ mối liên hệ nơi cư trú). Such a member is not one of the cell there and counts in nothing of
 * it. Regulation 213-QĐ/TW (2020); Guidance 33-HD/BTCTW (2020).
 *
 * <p>Its ends are partial dates: a member moves house without a decision, and lists note the year.
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"committee", "cell", "introduced", "ended", "excuse"})
public interface ResidenceContact extends WithResidenceContact {

  /** The commune or ward committee to which the member was introduced, empty where not known. */
  Optional<OrganizationId> getCommittee();

  /** The cell at the residence, empty where not known. */
  Optional<OrganizationId> getCell();

  /** When the member was introduced, empty where not or not known. */
  Optional<PartialDate> getIntroduced();

  /** When the contact ended, empty where it runs or the end is not known. */
  Optional<PartialDate> getEnded();

  /** Why the member need not attend, empty where none is recorded. */
  Optional<ResidenceExcuse> getExcuse();

  /** Refuses an end before the introduction. */
  @Value.Check
  default void check() {
    boolean sound =
        getIntroduced()
            .flatMap(
                first ->
                    getEnded().map(end -> !end.period().last().isBefore(first.period().start())))
            .orElse(true);
    new Faults()
        .unless(
            sound,
            "contact-end-before-introduction",
            CoreMessages.text("contact-end-before-introduction"))
        .raise();
  }

  /** Starts a new contact. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ResidenceContact}. */
  final class Builder extends ImmutableResidenceContact.Builder {
    Builder() {}
  }
}
