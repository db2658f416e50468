package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Nfc;

/**
 * A member of a superior committee attending a meeting of a cell (cấp ủy viên dự sinh hoạt). Never
 * counted in the attendance rate of the cell.
 *
 * <pre>{@code
 * SuperiorAttendance.builder()
 *     .date(LocalDate.of(2024, 5, 3))
 *     .cell(new OrganizationId("003"))
 *     .superior(SuperiorMember.of(SuperiorPost.DEPUTY_SECRETARY))
 *     .matter("Chuyên đề quý II")
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "committee", "cell", "superior", "matter"})
public non-sealed interface SuperiorAttendance extends OversightAct, WithSuperiorAttendance {

  /** The day of the meeting. */
  @Override
  LocalDate getDate();

  /** The committee whose member attended, empty where not known. */
  @Override
  Optional<OrganizationId> getCommittee();

  /** The cell that met. */
  OrganizationId getCell();

  /** Who attended, empty where not known. */
  Optional<SuperiorMember> getSuperior();

  /** What the attending was about, empty where not recorded. */
  Optional<String> getMatter();

  @Override
  default PracticeKind practice() {
    return PracticeKind.SUPERIOR_ATTENDANCE;
  }

  /** Keeps words in normal form C. */
  @Value.Check
  default SuperiorAttendance check() {
    return withMatter(getMatter().map(Nfc::of));
  }

  /** Starts a new attendance. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SuperiorAttendance}. */
  final class Builder extends ImmutableSuperiorAttendance.Builder {
    Builder() {}
  }
}
