package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;

/**
 * A check of the meeting and minutes books of a committee or cell (kiểm tra sổ sinh hoạt).
 *
 * <pre>{@code
 * MinutesBookCheck.builder()
 *     .date(LocalDate.of(2024, 5, 15))
 *     .organization(new OrganizationId("003"))
 *     .read(new Quarter(2024, 1).period())
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "committee", "organization", "jointlyWith", "read", "findings"})
public non-sealed interface MinutesBookCheck extends OversightAct, WithMinutesBookCheck {

  /** The day of the check. */
  @Override
  LocalDate getDate();

  /** The committee or cell whose books were checked. */
  OrganizationId getOrganization();

  /**
   * The committee that took part in the check, such as that of the unit, empty where none is known.
   */
  Optional<OrganizationId> getJointlyWith();

  /** The days whose entries were read, empty where not known. */
  Optional<DatePeriod> getRead();

  /** What was found. */
  @Valid
  @Value.Default
  default Findings getFindings() {
    return Findings.unknown();
  }

  @Override
  default PracticeKind practice() {
    return PracticeKind.MINUTES_BOOK_CHECK;
  }

  /** Starts a new check. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MinutesBookCheck}. */
  final class Builder extends ImmutableMinutesBookCheck.Builder {
    Builder() {}
  }
}
