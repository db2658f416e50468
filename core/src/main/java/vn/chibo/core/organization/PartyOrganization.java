package vn.chibo.core.organization;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.DatePeriod;

/**
 * A Party organization (tổ chức đảng): a cell or an organization above it. Closed ones are kept
 * with their period, never deleted.
 *
 * <p>In a register, name, kind and parent are those of its first day; {@link OrganizationChange
 * changes} move them. A {@link HierarchyView} gives the organization as it stands on another day,
 * as a value of this same type.
 *
 * <pre>{@code
 * PartyOrganization.builder()
 *     .id(new OrganizationId("003"))
 *     .name("Chi bộ thôn 3")
 *     .kind(OrganizationKind.SUBORDINATE_CELL)
 *     .sector(Sector.RESIDENTIAL)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "name",
  "kind",
  "sector",
  "period",
  "parent",
  "roleDecision",
  "difficulties"
})
public interface PartyOrganization extends WithPartyOrganization {

  /** Its identity. */
  OrganizationId getId();

  /** Its name in Vietnamese: in a register the first, in a view that of the day. */
  @NotBlank
  String getName();

  /** Its legal kind: in a register the first, in a view that of the day. */
  OrganizationKind getKind();

  /** Where its members live or work, empty where not known. */
  Optional<Sector> getSector();

  /** The days on which it exists, empty where not known. */
  Optional<DatePeriod> getPeriod();

  /**
   * The organization directly above, empty where not known or where it is the top: in a register
   * the first, in a view that of the day.
   */
  Optional<OrganizationId> getParent();

  /** What it was decided to be towards the grassroots, empty where kind and day say it. */
  Optional<@Valid RoleDecision> getRoleDecision();

  /** What was judged of its difficulties; a day without a judgement is not known. */
  List<Difficulty> getDifficulties();

  /** Whether a difficulty held on a day, empty where nobody judged. */
  default Optional<Boolean> difficulty(DifficultyFactor factor, LocalDate day) {
    return getDifficulties().stream()
        .filter(judged -> judged.factor() == factor && judged.period().contains(day))
        .findFirst()
        .map(Difficulty::holding);
  }

  /** Keeps the name in NFC; refuses two judgements of one difficulty that contradict each other. */
  @Value.Check
  default PartyOrganization check() {
    if (getDifficulties().stream().anyMatch(this::contradicted)) {
      throw new FaultException(
          Fault.of("difficulty-contradicts", CoreMessages.text("difficulty-contradicts", getId())));
    }
    return withName(Nfc.of(getName()));
  }

  private boolean contradicted(Difficulty judged) {
    return getDifficulties().stream().anyMatch(judged::contradicts);
  }

  /** Starts a new organization. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PartyOrganization}. */
  final class Builder extends ImmutablePartyOrganization.Builder {
    Builder() {}
  }
}
